/** Lower-case hexadecimal SHA-256. */
export type Sha256 = string & { readonly __brand: 'Sha256' };
