import { expect, test } from '@jest/globals';
import { URL_NAMESPACE, uuid5 } from '../../../src/lib/uuid5.ts';

test('RFC 9562, appendix A.4: the DNS name www.example.com', () => {
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('names are UTF-8; namespaces are UUIDs', () => {
  expect(uuid5(URL_NAMESPACE, 'ü')).not.toBe(uuid5(URL_NAMESPACE, 'u'));
  expect(() => uuid5('none', 'x')).toThrow(RangeError);
});
