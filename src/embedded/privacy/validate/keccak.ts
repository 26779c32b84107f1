/** Keccak-256 with the original padding (Ethereum's; SHA-3 as Node offers it pads differently). One block per 136 bytes. */
const RATE = 136;
const MASK = 0xffffffffffffffffn;
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
const ROUND_CONSTANTS = roundConstants();

export function keccak256(message: Uint8Array): Buffer {
  const length = Math.ceil((message.length + 1) / RATE) * RATE;
  const padded = Buffer.alloc(length);
  padded.set(message);
  padded[message.length] = 0x01;
  padded[length - 1] = (padded[length - 1] ?? 0) | 0x80;
  const state: bigint[] = Array.from({ length: 25 }, () => 0n);
  for (let block = 0; block < length; block += RATE) {
    for (let lane = 0; lane < RATE / 8; lane += 1) xor(state, lane, padded.readBigUInt64LE(block + lane * 8));
    permute(state);
  }
  const out = Buffer.alloc(32);
  for (let lane = 0; lane < 4; lane += 1) out.writeBigUInt64LE(at(state, lane), lane * 8);
  return out;
}

function at(state: readonly bigint[], lane: number): bigint {
  return state[lane] ?? 0n;
}

function xor(state: bigint[], lane: number, value: bigint): void {
  state[lane] = at(state, lane) ^ value;
}

function rotate(value: bigint, by: number): bigint {
  return ((value << BigInt(by)) | (value >> BigInt(64 - by))) & MASK;
}

function permute(state: bigint[]): void {
  for (const constant of ROUND_CONSTANTS) {
    const parity = [0, 1, 2, 3, 4].map(
      (x) => at(state, x) ^ at(state, x + 5) ^ at(state, x + 10) ^ at(state, x + 15) ^ at(state, x + 20),
    );
    for (let lane = 0; lane < 25; lane += 1) {
      const x = lane % 5;
      xor(state, lane, at(parity, (x + 4) % 5) ^ rotate(at(parity, (x + 1) % 5), 1));
    }
    let carried = at(state, 1);
    for (const [step, lane] of LANES.entries()) {
      const next = at(state, lane);
      state[lane] = rotate(carried, ROTATIONS[step] ?? 0);
      carried = next;
    }
    for (let row = 0; row < 25; row += 5) {
      const copy = state.slice(row, row + 5);
      for (let x = 0; x < 5; x += 1)
        state[row + x] = at(copy, x) ^ (~at(copy, (x + 1) % 5) & MASK & at(copy, (x + 2) % 5));
    }
    xor(state, 0, constant);
  }
}

/** The 24 constants come from a linear feedback shift register (FIPS 202, algorithm 5). */
function roundConstants(): bigint[] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round += 1) {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if ((register & 1) === 1) constant |= 1n << BigInt(2 ** bit - 1);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
    constants.push(constant);
  }
  return constants;
}
