import { strFromU8, Unzip, UnzipInflate } from 'fflate';

/** Bounds that an ordinary office document never reaches and a zip bomb always does. */
const MAX_ENTRIES = 10_000;
const MAX_UNPACKED = 96 * 1024 * 1024;

export class UnreadableDocument extends Error {}

/** The wanted entries of a zip file as text, by name. Throws `UnreadableDocument` where the file is damaged, encrypted or a bomb. */
export function unzipTexts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>();
  let entries = 0;
  let unpacked = 0;
  let failure: string | undefined;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MAX_ENTRIES) failure = `more than ${MAX_ENTRIES} parts`;
    if (failure !== undefined || !wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error !== null) failure ??= 'damaged archive';
      unpacked += (chunk as Uint8Array | null)?.length ?? 0;
      if (unpacked > MAX_UNPACKED) {
        failure ??= `unpacks to more than ${MAX_UNPACKED / 1024 / 1024} MB`;
        file.terminate();
        return;
      }
      if (failure !== undefined) return;
      chunks.push(chunk);
      if (final) texts.set(file.name, strFromU8(Buffer.concat(chunks)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In slices, so that a bomb is noticed before it has unpacked.
    for (let from = 0; from < bytes.length && failure === undefined; from += 65_536) {
      unzip.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
    }
  } catch {
    failure ??= 'damaged archive';
  }
  if (failure !== undefined) throw new UnreadableDocument(failure);
  return texts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text content of a fragment of XML. */
export function xmlText(fragment: string): string {
  return fragment
    .replace(/<[^<>]{0,4000}>/g, '')
    .replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
      (whole, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal);
        return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
      },
    );
}
