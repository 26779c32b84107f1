/** One body of a mail message, decoded, with the line of the file at which it starts. */
export interface MailPart {
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** Decoded: positions inside it are not positions in the file. */
  readonly decoded: boolean;
}

const MAX_PARTS = 500;

/**
 * Splits a message at its encoded parts. Plain parts are left where they are (their blanked copy keeps every offset); base64
 * and quoted-printable text parts are decoded beside it.
 */
export function mailParts(text: string): { readonly plain: string; readonly decoded: readonly MailPart[] } {
  const decoded: MailPart[] = [];
  let plain = '';
  let from = 0;
  let line = 1;
  let counted = 0;
  const header = /^content-transfer-encoding:[ \t]{0,8}(base64|quoted-printable)[ \t]{0,8}$/gim;
  for (let found = header.exec(text); found !== null && decoded.length < MAX_PARTS; found = header.exec(text)) {
    const blank = /\r?\n\r?\n/g;
    blank.lastIndex = found.index;
    const bodyStart = blank.exec(text) === null ? text.length : blank.lastIndex;
    const boundary = /\r?\n--[^\s]/g;
    boundary.lastIndex = bodyStart;
    const bodyEnd = boundary.exec(text)?.index ?? text.length;
    const headers = text.slice(Math.max(0, found.index - 600), bodyStart).toLowerCase();
    const body = text.slice(bodyStart, bodyEnd);
    const isText = !/content-type:\s{0,4}(?:image|audio|video|application\/(?!json|xml|csv))/.test(
      headers.slice(headers.lastIndexOf('\n--') + 1),
    );
    if (isText) {
      line += lineEnds(text.slice(counted, bodyStart));
      counted = bodyStart;
      decoded.push({
        text:
          found[1]?.toLowerCase() === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body),
        line,
        decoded: true,
      });
    }
    plain += text.slice(from, bodyStart) + body.replace(/[^\r\n]/g, ' ');
    from = bodyEnd;
    header.lastIndex = Math.max(bodyEnd, header.lastIndex);
  }
  return { plain: plain + text.slice(from), decoded };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function quotedPrintable(body: string): string {
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
