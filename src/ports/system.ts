/** Facts of the machine, read once at the edge and handed in. */
export interface System {
  readonly cpus: number;
  readonly platform: string;
  readonly arch: string;
  /** The environment Assay was started with. Scanners and clients get a built one, never this. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tempFolder: string;
  readonly cacheFolder: string;
  /** Root of this installation: holds `dist/`, `privacy-pack/` and `tools.lock.json`. */
  readonly installFolder: string;
  /** The program that is every embedded scanner, and the folder it needs to read. */
  readonly embedded: { readonly program: string; readonly folder: string };
  readonly version: string;
  /** Absolute path of the Node that runs us, and its version. */
  readonly node: { readonly path: string; readonly version: string };
  /** Fresh lower-case hexadecimal. */
  random(bytes: number): string;
}
