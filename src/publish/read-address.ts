/** An address that something may be sent to, or why not. The text itself is never part of the reason: it is a secret. */
export type Address = { readonly url: URL } | { readonly problem: string };

/** Takes `https` addresses, and `http` ones of this machine: on any other way an address with a secret could be read. */
export function readAddress(text: string): Address {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { problem: 'holds no URL' };
  }
  url.hash = '';
  if (url.protocol === 'https:') return { url };
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return { url };
  return { problem: 'holds a URL that is not https' };
}

/** @param hostname as `URL` normalises it: `127.1` and `0x7f.1` are `127.0.0.1` by then. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
