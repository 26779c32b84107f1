import { GIVEN_NAMES } from './given-names.ts';
import { weaken, type Verdict } from './verdict.ts';

/** Capitalised words that stand where a name would and are none. */
const NOT_NAMES =
  /\b(?:The|A|An|And|Or|Of|For|To|In|On|At|By|With|From|This|That|Your|My|Our|Their|Name|First|Last|Full|Middle|User|Username|Customer|Patient|Client|Employee|Contact|Person|Member|Account|Company|Organization|Organisation|Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited|Group|Team|Department|Division|Office|Bank|Hospital|Clinic|University|School|College|Institute|Foundation|Project|Product|Service|Services|System|Server|Test|Tests|Example|Sample|Demo|Default|Unknown|None|Null|True|False|Yes|No|String|Number|Integer|Boolean|Object|Array|List|Type|Value|Field|Column|Table|Required|Optional|Description|Address|Street|Phone|Email|Mobile|Date|Birth|Time|Status|Active|Admin|Administrator|Manager|Support|New|Old|Add|Edit|Delete|Remove|Update|Create|Get|Set|Show|View|Select|Enter|Please|Click|Use|Using|Data|File|Page|Home|Main|Index|Title|Label|Button|Form|Input|Output|Public|Private|Class|Function|Method|Module|Package|Version|Build|Install|Docker|Linux|Windows|Apache|Google|Microsoft|Amazon|Node|Python|Java|Ruby|Lorem|Ipsum|Foo|Bar|Baz|Dolor|Sit|Amet|Anonymous|Guest|Visitor|Insurance|Medical|Record|Report|Order|Invoice|Payment|Card|Credit|City|State|Country|North|South|East|West|Blue|Red|Green|White|Black|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Customers|Users|Names|Information|Details|Settings|All|Not|Is|Are|Sir|Madam|Team|Everyone|Friend|Colleagues?|Doe|Roe|Bloggs|Mustermann|Public|ID|URL|API|VARCHAR2?|NVARCHAR|CHAR|TEXT|INT|INTEGER|BIGINT|ON|IN|AS|NOT|NULL|SELECT|INSERT|INTO|FROM|WHERE|AND|OR|STRING|DATE|SET|VALUES|DEFAULT|UNIQUE|PRIMARY|KEY|TABLE|INDEX|He|She|They|It|We|You|Who|Which|When|Where|What|How|Vorname|Nachname|Nombre|Apellidos?|Nome|Cognome|Prénom|Nom|Sobrenome|Imię|Nazwisko|Hello|Hi|Saint|San|Santa|Isle|Island|Islands|Republic|Anonymized|World|There|Folks|Guys|Reader|Readers|Hiring|Sirs|Diary|Committee|Council|Ministry|Agency|Authority|Society|Association|Union|Club|Network|Platform|Pipeline|Cluster|Worker|Engine|Framework|Library|Toolkit|Software|Hardware|Engineer|Engineering|Developer|Developers|Director|Architect|Analyst|Consultant|Designer|Operations|Sales|Marketing|Finance|Human|Resources|Desk|Portal|Handbook|Guide|Manual|Policy|Agreement|Contract|Claim|Claims|Release|Nightly|Production|Staging|Development|Cloud|Web|Mobile|Desktop|Visual|Studio|Code|Editor|Space|Kafka|Spring|Boot|Express|React|Angular|Herr|Frau|Damen|Herren|Kunde|Kundin|Firma|Abteilung|Straße|Strasse|Nummer|Datum|Telefon|Monsieur|Madame|Señor|Señora|Cliente|Clientes|Empresa|Numéro|Número|Teléfono|Dirección|Société|Yours|Regards|Sincerely|Thanks|Thank|Dear|Re|Ref|Subject|Sent|Signed|Received|Invoice|Total|Amount|Tax|Health|Care|Security|Social|Privacy|Legal|Notice|Terms|General|Primary|Secondary|Tertiary|External|Internal|Global|Local|Remote|Static|Dynamic|Abstract|Generic|Basic|Advanced|Simple|Custom|Standard|Professional|Enterprise|Community|Premium|Special|High|Low|Big|Small|Quick|Fast|Start|Stop|End|Begin|Next|Previous|Back|Up|Down|Left|Right|Top|Bottom|Github|GitHub|Gitlab|Slack|Twitter|Facebook)\b/;

/** Lower case, without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'l').toLowerCase();
}

/** `Jean-Luc` is as good as `Jean`. */
function isGiven(word: string): boolean {
  const bare = plain(word);
  return GIVEN_NAMES.has(bare) || (bare.includes('-') && GIVEN_NAMES.has(bare.slice(0, bare.indexOf('-'))));
}

/** A given name alone or a whole name: needs a label that leaves no doubt (first_name, patient). */
export function nameValue(value: string): Verdict {
  const words = value.trim().replace(',', '').split(/\s+/);
  if (/^(?:John|Jane|Alice|Bob|Joe|Max|Jon|Mary|Jim)(?: (?:Smith|Moe|Zoe|Jones|Brown|Johnson))?$/.test(value))
    return 'documented';
  if (NOT_NAMES.test(value) || words.length > 4 || /-\p{Ll}/u.test(value)) return 'invalid';
  return words.every((word, index) => (index > 0 && /^[a-z]{2,3}$/.test(word)) || isNameWord(word))
    ? 'valid'
    : 'invalid';
}

/** Short words in capitals are abbreviations, unless they are initials. */
function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !/^\p{Lu}{2,3}$/u.test(word);
}

/** As `name-value`, but a word that is no known given name counts only beside other personal data. */
export function nameWord(value: string): Verdict {
  const judged = nameValue(value);
  return judged === 'valid' && !value.split(/\s+/).some(isGiven) ? 'weak' : judged;
}

/** A word that may be a name, in a field that may be for one: believed beside other personal data only. */
export function nameWordBeside(value: string): Verdict {
  return weaken(nameValue(value));
}

/** Two or more words, of which the first is a known given name or other personal data stands close by: for labels as common as `name`. */
export function personName(value: string): Verdict {
  const words = value.trim().split(/[\s,]+/);
  if (words.length < 2) return 'invalid';
  const judged = nameValue(value.replace(',', ''));
  if (judged !== 'valid') return judged === 'documented' ? 'weak' : judged;
  // `Family, Given` as well as `Given Family`.
  const given = value.includes(',') ? words.slice(1) : words.slice(0, 1);
  if (given.some(isGiven)) return 'valid';
  // Capitals throughout are a heading.
  return value === value.toUpperCase() ? 'invalid' : 'weak';
}

/** Two or more words of which the first is a known given name, where little else says that it is a person. */
export function knownPerson(value: string): Verdict {
  return personName(value) === 'valid' ? 'valid' : 'invalid';
}

/** What follows `Mr`, `Frau` or `Dr.`: the first word decides, what comes after it may be anything. */
export function titledName(value: string): Verdict {
  const first = value.split(/\s+/).find((word) => /^\p{Lu}/u.test(word)) ?? '';
  if (NOT_TITLED.test(value)) return 'invalid';
  return nameValue(first) === 'invalid' ? 'invalid' : 'valid';
}

/** Persons of books, films and manuals, and words that follow a title without being a name. */
const NOT_TITLED =
  /^(?:Robot|Who|Bean|Strangelove|Pac|PacMan|President|Chairman|Speaker|Minister|Mayor|Right|Wrong|Wonderful|Big|Hyde|Jekyll|Watson|Darcy|Spock|Evil|Seuss|Dre|Pepper|Martens|Oetker|Engineer|Software|Developer|Director|Architect|Analyst|Scientist|Consultant|Designer|Staff|Principal|Vice|Web|Frontend|Backend|Full|Excel|Word|Access|Visual|Edge|Azure|Studio|Holle|Kunde|Kundin|Doktor|Professor|Nachbar|Smith|(?:John |Jane )?Doe)\b/;
