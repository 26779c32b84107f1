/** What happens while it happens, for people (terminal, job log) and for the event log. Text is already redacted. */
export type ProgressEvent =
  | {
      readonly kind: 'phase';
      readonly name: 'plan' | 'provision' | 'scan' | 'judge' | 'write' | 'publish';
      readonly detail?: string;
    }
  | { readonly kind: 'provisioning'; readonly tool: string; readonly detail: string }
  | { readonly kind: 'scanner-started'; readonly scanner: string; readonly files: number }
  | {
      readonly kind: 'scanner-ended';
      readonly scanner: string;
      readonly state: string;
      readonly findings: number;
      readonly ms: number;
    }
  | { readonly kind: 'warning'; readonly message: string };

export interface Progress {
  report(event: ProgressEvent): void;
}
