/** How many findings are listed, from the most to none. */
const LISTED = [50, 20, 5, 0] as const;

export interface Report {
  /** The whole report with so many findings listed. */
  readonly render: (listed: number) => string;
  /** A few lines that always fit. */
  readonly short: string;
}

/** The longest form of a report whose size stays within the limit. @param sizeOf in the unit of the limit. */
export function fitReport(
  report: Report,
  before: string,
  after: string,
  limit: number,
  sizeOf: (text: string) => number,
): string {
  for (const listed of LISTED) {
    const text = join(report.render(listed), before, after);
    if (sizeOf(text) <= limit) return text;
  }
  const text = join(report.short, before, after);
  return sizeOf(text) <= limit ? text : report.short;
}

function join(report: string, before: string, after: string): string {
  const [heading = '', ...rest] = report.split('\n');
  return [heading, ...(before === '' ? [] : ['', before]), ...rest, ...(after === '' ? [] : [after])].join('\n');
}

/** A job summary larger than 1 MiB is dropped whole. */
export function fitSummary(report: Report, before: string, after: string): string {
  return fitReport(report, before, after, 1024 * 1024 - 1024, (text) => Buffer.byteLength(text));
}

/** A comment holds 65,536 characters. */
export function fitComment(report: Report, before: string, after: string): string {
  return fitReport(report, before, after, 65_000, (text) => text.length);
}
