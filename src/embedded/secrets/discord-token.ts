import type { Place } from './place.ts';
import { entropy } from './randomness.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { discordAccount } from './token-checks.ts';

/** How the number of an account reads in base64 whose first digit is 1, as that of every account since 2022 and of most before. */
export const DISCORD_KEYWORDS = ['mta', 'mte', 'mti', 'mtm', 'mtq', 'mtu', 'mty', 'mtc', 'mtg', 'mtk'] as const;

const TOKEN = /MT[AEIMQUYcgk][A-Za-z0-9]{20,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![\w.-])/y;

/** A bot's token without a word about Discord beside it: the first of its three parts is a number of 16 to 20 digits. */
export function readDiscordToken(text: string, start: number, place: Place): SecretMatch | undefined {
  if (text.charCodeAt(start) !== 77 || text.charCodeAt(start + 1) !== 84) return undefined;
  if (/[\w.+/-]/.test(text[start - 1] ?? '')) return undefined;
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined || discordAccount(token) === 'invalid') return undefined;
  const drawn = token.slice(token.indexOf('.') + 1);
  if (entropy(drawn) < 3.5 || /(.)\1{4}/.test(drawn)) return undefined;
  return {
    rule: 'discord-bot-token',
    start,
    end: start + token.length,
    rank: RANK.token,
    severity: 'critical',
    review: false,
    confidence: place.test || place.kind === 'prose' ? 'medium' : 'high',
    message: `Discord bot token${place.test ? ' in a test or example' : ''}`,
    provider: 'Discord',
  };
}
