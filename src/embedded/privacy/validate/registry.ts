import * as americas from './americas.ts';
import * as asia from './asia-pacific.ts';
import * as contact from './contact.ts';
import * as wallet from './crypto-wallet.ts';
import { email } from './email.ts';
import * as europe from './europe.ts';
import * as finance from './finance.ts';
import * as papers from './medical-and-travel.ts';
import { knownPerson, nameValue, nameWord, nameWordBeside, personName, titledName } from './person.ts';
import type { Validator } from './verdict.ts';

/** Loaded on the first use of a phone rule: the numbering plans of the world are a third of a megabyte. */
export async function loadValidators(): Promise<ReadonlyMap<string, Validator>> {
  const { internationalPhone, nationalPhone, nationalPhoneBeside } = await import('./phone.ts');
  return new Map<string, Validator>([
    ...PLAIN,
    ['phone-international', internationalPhone],
    ['phone-national', nationalPhone],
    ['phone-national-beside', nationalPhoneBeside],
  ]);
}

/** Every validator a pack may name, but those for phone numbers. */
const PLAIN: ReadonlyMap<string, Validator> = new Map<string, Validator>([
  ['any', () => 'valid'],
  ['email', email],
  ['card', finance.card],
  ['iban', finance.iban],
  ['aba-routing', finance.abaRouting],
  ['bank-account', finance.bankAccount],
  ['us-ssn', americas.usSsn],
  ['us-itin', americas.usItin],
  ['ca-sin', americas.caSin],
  ['br-cpf', americas.brCpf],
  ['br-cnpj', americas.brCnpj],
  ['mx-curp', americas.mxCurp],
  ['mx-rfc', americas.mxRfc],
  ['cl-rut', americas.clRut],
  ['ar-cuit', americas.arCuit],
  ['npi', americas.npi],
  ['dea', americas.dea],
  ['us-mbi', americas.usMbi],
  ['plain-number', americas.plainNumber],
  ['uk-nino', europe.ukNino],
  ['uk-nhs', europe.ukNhs],
  ['de-tax-id', europe.deTaxId],
  ['icao-document', europe.icaoDocument],
  ['de-pension', europe.dePension],
  ['fr-nir', europe.frNir],
  ['es-dni', europe.esDni],
  ['it-codice-fiscale', europe.itCodiceFiscale],
  ['pl-pesel', europe.plPesel],
  ['nl-bsn', europe.nlBsn],
  ['se-personnummer', europe.sePersonnummer],
  ['fi-hetu', europe.fiHetu],
  ['dk-cpr', europe.dkCpr],
  ['no-fodselsnummer', europe.noFodselsnummer],
  ['cz-rodne-cislo', europe.czRodneCislo],
  ['ro-cnp', europe.roCnp],
  ['pt-nif', europe.ptNif],
  ['be-national-number', europe.beNationalNumber],
  ['ch-ahv', europe.chAhv],
  ['at-svnr', europe.atSvnr],
  ['ie-pps', europe.iePps],
  ['hr-oib', europe.hrOib],
  ['bg-egn', europe.bgEgn],
  ['baltic', europe.baltic],
  ['in-aadhaar', asia.inAadhaar],
  ['in-pan', asia.inPan],
  ['sg-nric', asia.sgNric],
  ['au-tfn', asia.auTfn],
  ['au-medicare', asia.auMedicare],
  ['nz-ird', asia.nzIrd],
  ['kr-rrn', asia.krRrn],
  ['jp-my-number', asia.jpMyNumber],
  ['cn-resident-id', asia.cnResidentId],
  ['hk-id', asia.hkId],
  ['tw-national-id', asia.twNationalId],
  ['th-national-id', asia.thNationalId],
  ['my-nric', asia.myNric],
  ['tr-kimlik', asia.trKimlik],
  ['za-id', asia.zaId],
  ['il-id', asia.ilId],
  ['document-number', papers.documentNumber],
  ['record-number', papers.recordNumber],
  ['icd-10', papers.icd10],
  ['birth-date', contact.birthDate],
  ['public-ipv4', contact.publicIpv4],
  ['public-ipv4-beside', contact.publicIpv4Beside],
  ['public-ipv6', contact.publicIpv6],
  ['mac-address', contact.macAddress],
  ['address', contact.address],
  ['address-beside', contact.addressBeside],
  ['pl-nip', europe.plNip],
  ['uk-utr', europe.ukUtr],
  ['bitcoin', wallet.bitcoin],
  ['ethereum-checksum', wallet.ethereumChecksum],
  ['ethereum', wallet.ethereumAny],
  ['name-value', nameValue],
  ['name-word', nameWord],
  ['name-word-beside', nameWordBeside],
  ['person-name', personName],
  ['known-person', knownPerson],
  ['titled-name', titledName],
]);
