/**
 * Names that say that a number is of a thing: an order, a parcel, a build. Whole words of a name, as they are put together with
 * hyphens, underscores, dots or capitals.
 */
const OTHER_THINGS = new Set(
  (
    'order orders invoice invoices ticket tickets tracking track batch build builds part parts sku serial lot shipment parcel waybill ' +
    'ref reference issue bug commit revision rev version release product item article catalog catalogue model device firmware imei ' +
    'isbn issn ean gtin upc barcode port pid epoch timestamp ts hash checksum digest seed session request trace span correlation job ' +
    'run sequence seq offset sensor reading asset equipment component coupon voucher quote quotation rma warehouse bin pallet ' +
    'machine meter circuit channel frequency cluster node shard partition bestellung rechnung auftrag charge artikel commande facture ' +
    'pedido factura ordine fattura zamowienie'
  ).split(' '),
);
/** Words of a person's number: with one of these a name is not only of a thing. */
const OF_PERSONS =
  /(?:^|[^a-z])(?:ssn|social|tax|tin|cpf|nino|card|cc|pan|iban|phone|mobile|tel|passport|licen[cs]e|patient|member|national|identity|insured?|customer|client|owner|user|person|holder|employee|staff|account|acct)/;
const MAX_NAME = 80;

/** Whether a field or column of this name holds the number of a thing. */
export function namesOther(name: string): boolean {
  if (name.length > MAX_NAME) return false;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return !OF_PERSONS.test(words) && words.split(/[^a-z]+/).some((word) => OTHER_THINGS.has(word));
}
