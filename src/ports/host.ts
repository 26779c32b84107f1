/** One call of the hosting service's API. Paths are relative to its base, or whole addresses, and already encoded. */
export interface HostRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  /** How long to wait for the answer; by default half a minute. */
  readonly timeoutMs?: number;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Whatever came back. `status` 0: nothing did, and `message` says why. */
export interface HostAnswer {
  readonly status: number;
  /** Parsed JSON, or text. Comes from outside: nothing in it is known before it is checked. */
  readonly body: unknown;
  readonly message?: string;
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** The hosting service's API. Never rejects for what the network or the service does. */
export interface HostApi {
  send(request: HostRequest): Promise<HostAnswer>;
}

export type ArtifactAnswer =
  | { readonly state: 'stored'; readonly id: number; readonly bytes: number }
  | { readonly state: 'name-taken' }
  /** The service is not there (GitHub Enterprise Server, a step that is no action). */
  | { readonly state: 'unavailable'; readonly why: string }
  /** `passing`: the connection failed, and the next may not. */
  | { readonly state: 'failed'; readonly why: string; readonly passing?: boolean };

/** Where a run keeps files for people. Never rejects. */
export interface ArtifactStore {
  /** @param files absolute paths below `root`. */
  store(
    name: string,
    root: string,
    files: readonly string[],
    retentionDays: number | undefined,
  ): Promise<ArtifactAnswer>;
}

/** Waiting and chance, so that tests need neither, and how much waiting there may be. */
export interface Pause {
  sleep(ms: number): Promise<void>;
  /** At least 0, below 1. */
  random(): number;
  /** Milliseconds until everything that is published must be done. */
  left(): number;
}

/** What became of one thing that leaves the machine. */
export interface Delivery {
  readonly what: 'code-scanning' | 'artifact' | 'comment' | 'annotations' | 'summary' | 'notification' | 'log-sink';
  /** Which of several, such as the scanner. */
  readonly part?: string;
  /** `skipped`: there was nothing to do or it cannot be done here, which is no fault. */
  readonly state: 'delivered' | 'skipped' | 'failed';
  /** It arrived, and what people see there is not, or not yet, all that was found. */
  readonly partial?: true;
  /** One sentence; holds text from outside only after `singleLine`. */
  readonly detail: string;
  readonly id?: string;
  readonly url?: string;
}

/** Keeps deliveries beside the bundle, as they happen. */
export interface DeliveryLog {
  record(delivery: Delivery): void;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** GitHub's test merge as the event knew it: it may be that of an earlier head. */
  readonly mergeSha?: string;
  /** The head is in another repository: the token can only read. */
  readonly fork: boolean;
}

/** The job this runs in, as the hosting service describes it. */
export interface JobContext {
  readonly event: string;
  readonly repository: { readonly owner: string; readonly name: string; readonly visibility: string | undefined };
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The commit and ref that the run is for. */
  readonly sha: string;
  readonly ref: string;
  readonly runId: string;
  readonly attempt: number;
  /** Which workflow file: `owner/name/path`, or its name where that is not known. */
  readonly workflowId: string;
  readonly job: string;
  /** Path of the workflow in this repository whose version of the change runs; absent where another one does. */
  readonly workflowOfChange?: string;
  readonly actor: string;
  readonly workspace: string;
  readonly temp: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: { readonly baseSha: string; readonly baseRef: string };
}
