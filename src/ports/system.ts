/** Facts of the machine, read once at the edge and handed in. */
export interface System {
  readonly cpus: number;
  readonly platform: string;
  readonly arch: string;
  /** The environment Assay was started with. Scanners and clients get a built one, never this. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tempFolder: string;
  readonly cacheFolder: string;
  /** Folder that holds `embedded/`, `privacy-pack/` and `tools.lock.json` of this installation. */
  readonly installFolder: string;
  readonly node: string;
  /** Fresh lower-case hexadecimal. */
  random(bytes: number): string;
}
