import type { Execution, Guarantees, Invocation, Places } from '../model/invocation.ts';

/** Host folders of one tool run. `tool` is absent for programs that need no folder of their own. */
export interface HostPlaces {
  readonly source: string;
  readonly input: string;
  readonly out: string;
  readonly tool?: string;
  /** Further host folders the program needs to read (an interpreter's prefix, the privacy pack), seen at the same path. */
  readonly readable: readonly string[];
}

/** Runs a program under limits. An `Execution` is a value whatever happens; only a defect of Assay throws. */
export interface Runtime {
  readonly id: 'local' | 'container' | 'dagger';
  guarantees(): Guarantees;
  /** Where the process will see its folders. */
  places(host: HostPlaces): Places;
  exec(invocation: Invocation, host: HostPlaces, signal: AbortSignal): Promise<Execution>;
}
