/** Signs one in-toto statement. Keys never leave the adapter. */
export interface Signer {
  /** How evidence names the way of signing. */
  readonly kind: 'key' | 'keyless';
  /** @param statement the exact payload bytes of the envelope. @returns a Sigstore bundle v0.3 as JSON, with its DSSE envelope. */
  sign(statement: Uint8Array): Promise<SignedStatement>;
}

export interface SignedStatement {
  readonly sigstoreBundle: Readonly<Record<string, unknown>>;
  readonly envelope: DsseEnvelope;
}

export interface DsseEnvelope {
  readonly payloadType: string;
  /** Standard base64. */
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
}
