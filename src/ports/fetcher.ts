/** One message to an address that a user gave. */
export interface PostRequest {
  /** May hold a secret: it is never part of a message. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly timeoutMs: number;
}

/** Whether it arrived. `status` 0: nothing came back, and `message` says why without naming the address. */
export interface PostAnswer {
  readonly status: number;
  readonly message?: string;
  /** What the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Sends to addresses of the user's own. Follows no redirect, reads no answer's body, never rejects. */
export interface Fetcher {
  post(request: PostRequest): Promise<PostAnswer>;
}
