/** Payload type of every envelope: the generic one, which all of the field's tools accept. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** The bytes a DSSE signature covers (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${String(type.length)} `),
    type,
    Buffer.from(` ${String(payload.length)} `),
    payload,
  ]);
}
