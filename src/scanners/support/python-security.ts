import type { Severity } from '../../model/severity.ts';

/*
 * Ruff's S rules are a port of bandit's B rules under the same numbers but have no severity and no CWE of their own, so
 * both are taken from bandit's scale here: [severity, CWE number], by the three digits after the letter.
 */
const SCALE: Readonly<Record<string, readonly [Severity, number]>> = {
  101: ['low', 703],
  102: ['medium', 78],
  103: ['medium', 732],
  104: ['medium', 605],
  105: ['low', 259],
  106: ['low', 259],
  107: ['low', 259],
  108: ['medium', 377],
  110: ['low', 703],
  112: ['low', 703],
  113: ['medium', 400],
  201: ['high', 94],
  202: ['high', 22],
  301: ['medium', 502],
  302: ['medium', 502],
  303: ['medium', 327],
  304: ['high', 327],
  305: ['medium', 327],
  306: ['medium', 377],
  307: ['medium', 78],
  308: ['medium', 79],
  310: ['medium', 22],
  311: ['low', 330],
  312: ['high', 319],
  313: ['medium', 20],
  314: ['medium', 20],
  315: ['medium', 20],
  316: ['medium', 20],
  317: ['medium', 20],
  318: ['medium', 20],
  319: ['medium', 20],
  321: ['high', 319],
  323: ['medium', 295],
  324: ['high', 327],
  401: ['high', 319],
  402: ['high', 319],
  403: ['low', 502],
  404: ['low', 78],
  405: ['low', 20],
  406: ['low', 20],
  407: ['low', 20],
  408: ['low', 20],
  409: ['low', 20],
  411: ['high', 20],
  412: ['high', 284],
  413: ['high', 327],
  415: ['high', 319],
  501: ['high', 295],
  502: ['high', 327],
  503: ['medium', 327],
  504: ['low', 327],
  505: ['medium', 326],
  506: ['medium', 20],
  507: ['high', 295],
  508: ['medium', 319],
  509: ['medium', 319],
  601: ['medium', 78],
  602: ['high', 78],
  603: ['low', 78],
  604: ['medium', 78],
  605: ['high', 78],
  606: ['low', 78],
  607: ['low', 78],
  608: ['medium', 89],
  609: ['high', 155],
  610: ['medium', 89],
  611: ['medium', 89],
  612: ['medium', 94],
  701: ['high', 94],
  702: ['medium', 80],
  704: ['medium', 79],
};

/** Ruff's own words for a shell call whose command is a constant; bandit grades these low. */
const CONSTANT_COMMAND = 'seems safe';

/** The severity of an S rule; of a security rule not in the table `medium`; of any rule that is not about security `low`. */
export function pythonSecuritySeverity(code: string, message: string): Severity {
  if (!/^S[0-9]{3}$/.test(code)) return 'low';
  if ((code === 'S602' || code === 'S605') && message.includes(CONSTANT_COMMAND)) return 'low';
  return SCALE[code.slice(1)]?.[0] ?? 'medium';
}

export function pythonSecurityCwe(code: string): readonly string[] {
  const entry = /^S[0-9]{3}$/.test(code) ? SCALE[code.slice(1)] : undefined;
  return entry === undefined ? [] : [`CWE-${entry[1]}`];
}
