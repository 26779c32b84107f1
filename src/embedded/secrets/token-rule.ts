/** What a check beyond the format says of a token. */
export type CheckResult = 'valid' | 'invalid';

/** A token of one provider. `grants` completes "whoever holds it can …". */
export interface TokenRule {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly grants: string;
  readonly formats: readonly string[];
  /** The format alone proves nothing: the key's name, or the text just before it, must hold one of these (lower case). */
  readonly near?: readonly string[];
  readonly check?: (token: string) => CheckResult;
  /** Shannon entropy in bits per character below which the token is a placeholder; default 2.5. */
  readonly minEntropy?: number;
  /** Holds a number in base64, whose leading zeros are a run of `A`: no filler. */
  readonly zeros?: boolean;
  /** `high` for what is worth less than its format suggests, such as the keys of test modes. */
  readonly severity?: 'high';
  /** Made for publication by design: reported as `review`. */
  readonly restricted?: boolean;
}

type Extra = Pick<TokenRule, 'near' | 'check' | 'zeros' | 'minEntropy' | 'restricted' | 'severity'>;

/** One row of a rule table. */
export function token(
  id: string,
  title: string,
  provider: string,
  grants: string,
  formats: readonly string[],
  extra: Extra = {},
): TokenRule {
  return { id, title, provider, grants, formats, ...extra };
}
