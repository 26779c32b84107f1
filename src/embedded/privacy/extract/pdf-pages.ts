import type { Part } from './office.ts';
import { UnreadableDocument } from './zip.ts';

const MAX_PAGES = 2000;
const MAX_CHARACTERS = 32 * 1024 * 1024;

/** Text of a PDF, page by page. Throws `UnreadableDocument` where it is encrypted, damaged or beyond bounds. */
export async function pdfPages(bytes: Uint8Array): Promise<Part[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The parser takes the buffer over, so it gets a copy. verbosity 0: its warnings quote the document.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    });
    try {
      if (document.numPages > MAX_PAGES) throw new UnreadableDocument(`PDF of more than ${MAX_PAGES} pages`);
      const parts: Part[] = [];
      let characters = 0;
      for (let page = 1; page <= document.numPages; page += 1) {
        const content = await (await document.getPage(page)).getTextContent();
        const text = linesOf(content.items);
        characters += text.length;
        if (characters > MAX_CHARACTERS)
          throw new UnreadableDocument(`PDF of more than ${MAX_CHARACTERS / 1024 / 1024} million characters`);
        parts.push({ text, place: `page ${page}`, table: false });
      }
      return parts;
    } finally {
      await document.destroy();
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(locked ? 'encrypted PDF' : 'damaged PDF');
  }
}

/** Pieces of one line are joined as they are; a piece whose place moved down begins a new line. */
function linesOf(items: readonly object[]): string {
  let text = '';
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string') continue;
    text += item.str;
    if ('hasEOL' in item && item.hasEOL === true) text += '\n';
  }
  return text;
}
