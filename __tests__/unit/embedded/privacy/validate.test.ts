import { beforeAll, describe, expect, test } from '@jest/globals';
import { luhn, mod11And10, verhoeff } from '../../../../src/embedded/privacy/validate/checksum.ts';
import { classifyEmail } from '../../../../src/embedded/privacy/validate/email.ts';
import { keccak256 } from '../../../../src/embedded/privacy/validate/keccak.ts';
import { loadValidators } from '../../../../src/embedded/privacy/validate/registry.ts';
import type { Validator } from '../../../../src/embedded/privacy/validate/verdict.ts';

let validators: ReadonlyMap<string, Validator>;
beforeAll(async () => {
  validators = await loadValidators();
});
const judge = (name: string, value: string): string => validators.get(name)!(value);

/** Published examples: they prove the arithmetic, because a wrong check digit would make them invalid. */
const DOCUMENTED: readonly (readonly [string, string])[] = [
  ['card', '4242 4242 4242 4242'],
  ['card', '378282246310005'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['us-ssn', '078-05-1120'],
  ['ca-sin', '046 454 286'],
  ['uk-nhs', '943 476 5919'],
  ['uk-nino', 'QQ 12 34 56 C'],
  ['de-tax-id', '86095742719'],
  ['es-dni', '12345678Z'],
  ['pl-pesel', '44051401359'],
  ['nl-bsn', '111222333'],
  ['ch-ahv', '756.9217.0769.85'],
  ['in-aadhaar', '2341 2341 2346'],
  ['sg-nric', 'S1234567D'],
  ['au-tfn', '123456782'],
  ['tr-kimlik', '10000000146'],
  ['za-id', '8001015009087'],
  ['npi', '1234567893'],
  ['tw-national-id', 'A123456789'],
  ['jp-my-number', '123456789018'],
  ['nz-ird', '49091850'],
  ['fi-hetu', '131052-308T'],
  ['br-cnpj', '11.222.333/0001-81'],
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['phone-international', '+1 415 555 0132'],
  ['phone-national', '(212) 555-0187'],
  ['email', 'petra@example.com'],
  ['birth-date', '1970-01-01'],
  ['address', '123 Main Street'],
];

/** Well formed but for one thing. */
const INVALID: readonly (readonly [string, string])[] = [
  ['card', '4242 4242 4242 4241'],
  ['card', '9999 9999 9999 9995'],
  ['iban', 'DE89 3704 0044 0532 0130 01'],
  ['iban', 'DE89 3704 0044 0532 0130'],
  ['us-ssn', '000-12-3456'],
  ['us-ssn', '666-12-3456'],
  ['us-ssn', '912-12-3456'],
  ['us-ssn', '212-00-3456'],
  ['uk-nhs', '943 476 5918'],
  ['de-tax-id', '86095742718'],
  ['es-dni', '12345678A'],
  ['it-codice-fiscale', 'MRTMTT91D08F205K'],
  ['pl-pesel', '44051401358'],
  ['pl-pesel', '44991401359'],
  ['in-aadhaar', '2341 2341 2347'],
  ['sg-nric', 'S1234567E'],
  ['cn-resident-id', '110101199013070017'],
  ['fi-hetu', '131052-308U'],
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
  ['ethereum-checksum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
  ['aba-routing', '021000022'],
  ['public-ipv4', '10.1.2.3'],
  ['public-ipv4', '203.0.113.9'],
  ['public-ipv4', '1.2.3.4'],
  ['public-ipv6', '2001:db8:1:2:3:4:5:6'],
  ['mac-address', 'ff:ff:ff:ff:ff:ff'],
  ['mac-address', '00:11:22:33:44:55'],
  ['birth-date', '1984-13-45'],
  ['birth-date', '31 February 1984'],
  ['email', 'noreply@posteo.de'],
  ['email', 'logo@2x.png'],
  ['person-name', 'Unit Tests'],
  ['known-person', 'Zbyslav Okonkwo'],
  ['person-name', 'INTAKE FORM'],
  ['titled-name', 'Robot'],
  ['titled-name', 'Software Engineer'],
  ['name-value', 'DOB'],
  ['birth-date', '17 foobar 1984'],
  ['phone-national', '2016-2024'],
  ['phone-national-beside', '(212) 555-0187'],
  ['name-value', 'string'],
];

/** Believed only beside other personal data. */
const WEAK: readonly (readonly [string, string])[] = [
  ['person-name', 'Zbyslav Okonkwo'],
  ['name-word', 'Okonkwo'],
  ['name-word-beside', 'Ingrid'],
  ['phone-national-beside', '415-390-8276'],
  ['public-ipv4-beside', '84.173.29.145'],
  ['address-beside', '14 Rosewood'],
];
const VALID: readonly (readonly [string, string])[] = [
  ['person-name', 'Okonkwo, Ingrid'],
  ['person-name', 'Jean-Luc Okonkwo'],
  ['person-name', 'Małgorzata Okonkwo'],
  ['name-value', "D'Amico, Rosa"],
  ['titled-name', 'Okonkwo'],
  ['titled-name', 'von Okonkwo'],
  ['known-person', 'Ingrid Okonkwo'],
  ['birth-date', '1er juin 1961'],
  ['birth-date', '17. März 1968'],
  ['birth-date', '3 października 1968'],
  ['birth-date', '5 de dezembro de 1968'],
  ['birth-date', '1968-03-17T00:00:00Z'],
];

describe('validators', () => {
  test.each(WEAK)('%s: %s needs other personal data near by', (name, value) => {
    expect(judge(name, value)).toBe('weak');
  });
  test.each(VALID)('%s: %s is valid', (name, value) => {
    expect(judge(name, value)).toBe('valid');
  });
  test.each(DOCUMENTED)('%s: %s is a published example', (name, value) => {
    expect(judge(name, value)).toBe('documented');
  });
  test.each(INVALID)('%s: %s is invalid', (name, value) => {
    expect(judge(name, value)).toBe('invalid');
  });

  test('every validator survives any text', () => {
    for (const validate of validators.values()) {
      for (const text of ['', ' ', '-', '\u0000', 'ÿ'.repeat(300), '9'.repeat(300), '0x', 'bc1', '@', '+', '::::']) {
        expect(['valid', 'weak', 'documented', 'invalid']).toContain(validate(text));
      }
    }
  });

  test('check digits', () => {
    expect(luhn('79927398713')).toBe(true);
    expect(luhn('79927398710')).toBe(false);
    expect(verhoeff('2363')).toBe(true);
    expect(verhoeff('2364')).toBe(false);
    expect(mod11And10('86095742719')).toBe(true);
  });

  test('Keccak-256 of nothing and of one block and a byte', () => {
    expect(keccak256(Buffer.alloc(0)).toString('hex')).toMatch(/^c5d2460186f7233c927e7db2dcc703c0/);
    expect(keccak256(Buffer.alloc(137)).toString('hex')).not.toBe(keccak256(Buffer.alloc(136)).toString('hex'));
  });

  test.each([
    ['petra.lindqvist@posteo.de', 'person'],
    ['support@posteo.de', 'role'],
    ['12345+petra@users.noreply.github.com', 'role'],
    ['petra@example.org', 'reserved'],
    ['petra@host.invalid', 'reserved'],
    ['petra@company.com', 'placeholder'],
    ['this@Outer.field.js', 'none'],
  ])('%s is the mailbox of: %s', (address, kind) => {
    expect(classifyEmail(address)).toBe(kind);
  });
});
