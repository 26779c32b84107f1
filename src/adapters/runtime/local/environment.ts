/** The programs a scanner finds without being told: the system's, never a PATH that an earlier step may have changed. */
export const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

/**
 * The whole environment of a run: fixed names, then what the scanner's definition adds. Nothing is inherited.
 * @param home a folder that is private to the run, as the process sees it
 */
export function buildEnvironment(
  home: string,
  temp: string,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    PATH: SYSTEM_PATH,
    HOME: home,
    TMPDIR: temp,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...added,
  };
}

/**
 * Why this environment cannot be handed over, or `undefined`. Loader variables would act on the programs that set the
 * limits, before the scanner itself starts.
 */
export function environmentFault(added: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(added)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,255}$/.test(name)) return `the variable name ${JSON.stringify(name)} is not valid`;
    if (/^(?:LD_|DYLD_|GCONV_PATH$|GLIBC_TUNABLES$)/.test(name)) return `${name} is not passed to scanners`;
    if (value.includes('\0')) return `the value of ${name} holds a NUL byte`;
  }
  return undefined;
}
