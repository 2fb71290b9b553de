import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { ublOf } from "./document";
import { type Issued, isGln } from "./rules";

const invoice: Issued = {
  number: "2026-0007",
  issuedOn: "2026-11-23",
  dueOn: "2026-12-23",
  credits: null,
  reason: "",
  sender: {
    ...{
      name: "Kulturmetropolen & venner",
      cvr: "64942212",
      street: "Gyldenløvesgade 15",
      postcode: "1600",
      city: "København V",
    },
    ...{ contactName: "Ellen", contactAddress: "ellen@kulturmetropolen.example" },
    ...{ bankRegistration: "1234", bankAccount: "0012345678" },
  },
  recipient: {
    ...{ name: "Egedal Kommune", cvr: "29188386", city: "Ølstykke", gln: "5798000416697" },
    ...{ orderNumber: "4500-17", contactReference: "LO <kultur>" },
  },
  lines: [
    { description: 'Kultur på recept: \u0001Lise "Lis" & Søn', quantity: 1, priceOre: 45_003, vatPercent: 25 },
    { description: "Ungekulturens Topmøde", quantity: 3, priceOre: 33_334, vatPercent: 25 },
    { description: "Fælles øver", quantity: 2, priceOre: 20_001, vatPercent: 0 },
  ],
};
const note: Issued = {
  ...invoice,
  number: "2026-0008",
  reason: "Aflyst",
  credits: { number: "2026-0007", issuedOn: "2026-11-23" },
};
const bare: Issued = {
  ...invoice,
  recipient: { ...invoice.recipient, contactReference: "" },
  lines: invoice.lines.slice(0, 1),
};

const parse = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml").documentElement!;
const childrenOf = (of: Element) => [...of.childNodes].filter((child): child is Element => child.nodeType === 1);

/** All elements at a path of names below one; `*` for the lines of either kind. */
const all = (of: Element, path: string): Element[] =>
  path
    .split("/")
    .reduce<Element[]>(
      (found, name) =>
        found.flatMap((one) =>
          childrenOf(one).filter(
            ({ nodeName }) => nodeName === name || (name === "line" && /^cac:(Invoice|CreditNote)Line$/.test(nodeName)),
          ),
        ),
      [of],
    );
const text = (of: Element, path: string) => all(of, path)[0]?.textContent ?? "";
const ore = (of: Element, path: string) => Math.round(Number(text(of, path)) * 100);
const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
const scheme = (of: Element, path: string) => all(of, path)[0]?.getAttribute("schemeID") ?? "";
const everyElement = (of: Element): Element[] => [of, ...childrenOf(of).flatMap(everyElement)];

const [supplier, customer] = ["cac:AccountingSupplierParty/cac:Party", "cac:AccountingCustomerParty/cac:Party"];
const money = "cac:LegalMonetaryTotal";
const category = "cac:Item/cac:ClassifiedTaxCategory";
const has =
  (...paths: string[]) =>
  (doc: Element) =>
    paths.every((path) => text(doc, path).trim() !== "");
const lines = (holds: (line: Element) => boolean) => (doc: Element) =>
  all(doc, "line").length > 0 && all(doc, "line").every(holds);
const rates = (holds: (rate: Element, doc: Element) => boolean) => (doc: Element) =>
  all(doc, "cac:TaxTotal/cac:TaxSubtotal").length > 0 &&
  all(doc, "cac:TaxTotal/cac:TaxSubtotal").every((rate) => holds(rate, doc));
const isInvoice = (doc: Element) => doc.nodeName === "Invoice";
const means = "cac:PaymentMeans/cac:PayeeFinancialAccount";

/** The rules of EN 16931, Peppol and Denmark that such a document can break. */
const rules: Record<string, (doc: Element) => boolean> = {
  "BR-01, PEPPOL-EN16931-R004": (doc) =>
    text(doc, "cbc:CustomizationID") === "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
  "PEPPOL-EN16931-R001, R007": (doc) =>
    /^urn:fdc:peppol.eu:2017:poacc:billing:\d\d:1.0$/.test(text(doc, "cbc:ProfileID")),
  "BR-02, BR-06, BR-07, BR-S-02, BR-E-02": has(
    "cbc:ID",
    `${supplier}/cac:PartyLegalEntity/cbc:RegistrationName`,
    `${customer}/cac:PartyLegalEntity/cbc:RegistrationName`,
    `${supplier}/cac:PartyTaxScheme/cbc:CompanyID`,
  ),
  "BR-08, BR-09, BR-10, BR-11": (doc) =>
    [supplier, customer].every((party) => has(`${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`)(doc)),
  "BR-12, BR-13, BR-14, BR-15": (doc) =>
    ["LineExtension", "TaxExclusive", "TaxInclusive", "Payable"].every((sum) => has(`${money}/cbc:${sum}Amount`)(doc)),
  "BR-03, PEPPOL-EN16931-F001": (doc) =>
    everyElement(doc)
      .filter(({ nodeName }) => nodeName.endsWith("Date"))
      .every(({ textContent }) => /^\d{4}-\d\d-\d\d$/.test(textContent ?? "")) && has("cbc:IssueDate")(doc),
  "BR-04, PEPPOL-EN16931-P0100": (doc) =>
    text(doc, isInvoice(doc) ? "cbc:InvoiceTypeCode" : "cbc:CreditNoteTypeCode") === (isInvoice(doc) ? "380" : "381"),
  "BR-05": (doc) => text(doc, "cbc:DocumentCurrencyCode") === "DKK",
  "BR-16, BR-21": (doc) =>
    new Set(all(doc, "line/cbc:ID").map(({ textContent }) => textContent)).size === all(doc, "line").length &&
    all(doc, "line").length > 0,
  "BR-22, BR-23": (doc) =>
    all(doc, isInvoice(doc) ? "line/cbc:InvoicedQuantity" : "line/cbc:CreditedQuantity").filter(
      (one) => one.getAttribute("unitCode") === "EA",
    ).length === all(doc, "line").length,
  "BR-24, BR-25, BR-26": lines(has("cbc:LineExtensionAmount", "cac:Item/cbc:Name", "cac:Price/cbc:PriceAmount")),
  "BR-27": lines((line) => Number(text(line, "cac:Price/cbc:PriceAmount")) >= 0),
  "BR-45, BR-46, BR-47, BR-48": rates(
    has("cbc:TaxableAmount", "cbc:TaxAmount", "cac:TaxCategory/cbc:ID", "cac:TaxCategory/cbc:Percent"),
  ),
  "BR-49, BR-50": (doc) => !isInvoice(doc) || has("cac:PaymentMeans/cbc:PaymentMeansCode", `${means}/cbc:ID`)(doc),
  "BR-53, BR-CO-14": (doc) =>
    ore(doc, "cac:TaxTotal/cbc:TaxAmount") ===
    sum(all(doc, "cac:TaxTotal/cac:TaxSubtotal").map((rate) => ore(rate, "cbc:TaxAmount"))),
  "BR-55": (doc) => isInvoice(doc) || has("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID")(doc),
  "BR-62, BR-63, PEPPOL-EN16931-R010, R020": (doc) =>
    scheme(doc, `${supplier}/cbc:EndpointID`) === "0184" && scheme(doc, `${customer}/cbc:EndpointID`) === "0088",
  "BR-CO-09": (doc) => text(doc, `${supplier}/cac:PartyTaxScheme/cbc:CompanyID`).startsWith("DK"),
  "BR-CO-10": (doc) =>
    ore(doc, `${money}/cbc:LineExtensionAmount`) ===
    sum(all(doc, "line").map((line) => ore(line, "cbc:LineExtensionAmount"))),
  "BR-CO-13": (doc) => ore(doc, `${money}/cbc:TaxExclusiveAmount`) === ore(doc, `${money}/cbc:LineExtensionAmount`),
  "BR-CO-15": (doc) =>
    ore(doc, `${money}/cbc:TaxInclusiveAmount`) ===
    ore(doc, `${money}/cbc:TaxExclusiveAmount`) + ore(doc, "cac:TaxTotal/cbc:TaxAmount"),
  "BR-CO-16": (doc) =>
    ore(doc, `${money}/cbc:PayableAmount`) ===
    ore(doc, `${money}/cbc:TaxInclusiveAmount`) + ore(doc, `${money}/cbc:PayableRoundingAmount`),
  "BR-CO-17": rates(
    (rate) =>
      ore(rate, "cbc:TaxAmount") ===
      Math.round((ore(rate, "cbc:TaxableAmount") * Number(text(rate, "cac:TaxCategory/cbc:Percent"))) / 100),
  ),
  "BR-CO-18, PEPPOL-EN16931-R053, R054": (doc) =>
    all(doc, "cac:TaxTotal").length === 1 && all(doc, "cac:TaxTotal/cac:TaxSubtotal").length > 0,
  "BR-CO-25": (doc) => has("cbc:DueDate")(doc) || has("cac:PaymentTerms/cbc:Note")(doc),
  "BR-CO-26, DK-R-002, DK-R-014": (doc) =>
    /^DK\d{8}$/.test(text(doc, `${supplier}/cac:PartyLegalEntity/cbc:CompanyID`)) &&
    scheme(doc, `${supplier}/cac:PartyLegalEntity/cbc:CompanyID`) === "0184",
  "BR-DEC": (doc) =>
    everyElement(doc)
      .filter(({ nodeName }) => /Amount$/.test(nodeName) && nodeName !== "cbc:PriceAmount")
      .every(({ textContent }) => /^-?\d+\.\d\d$/.test(textContent ?? "")),
  "BR-S-01, BR-S-08, BR-E-01, BR-E-08": rates(
    (rate, doc) =>
      ore(rate, "cbc:TaxableAmount") ===
      sum(
        all(doc, "line")
          .filter((line) => text(line, `${category}/cbc:ID`) === text(rate, "cac:TaxCategory/cbc:ID"))
          .map((line) => ore(line, "cbc:LineExtensionAmount")),
      ),
  ),
  "BR-S-05, BR-E-05": lines(
    (line) => (text(line, `${category}/cbc:ID`) === "S") === Number(text(line, `${category}/cbc:Percent`)) > 0,
  ),
  "BR-S-10, BR-E-10": rates(
    (rate) => (text(rate, "cac:TaxCategory/cbc:ID") === "E") === has("cac:TaxCategory/cbc:TaxExemptionReason")(rate),
  ),
  "PEPPOL-EN16931-R002": (doc) => all(doc, "cbc:Note").length <= 1,
  "PEPPOL-EN16931-R003": (doc) => has("cbc:BuyerReference")(doc) || has("cac:OrderReference/cbc:ID")(doc),
  "PEPPOL-EN16931-R008": (doc) => everyElement(doc).every(({ textContent }) => textContent?.trim()),
  "PEPPOL-EN16931-R051": (doc) =>
    everyElement(doc)
      .filter(({ nodeName }) => /Amount$/.test(nodeName))
      .every((one) => one.getAttribute("currencyID") === "DKK"),
  "PEPPOL-EN16931-R120": lines(
    (line) =>
      Math.abs(
        Number(text(line, "cbc:LineExtensionAmount")) -
          Number(text(line, "cbc:InvoicedQuantity") || text(line, "cbc:CreditedQuantity")) *
            Number(text(line, "cac:Price/cbc:PriceAmount")),
      ) <= 0.02,
  ),
  "PEPPOL-COMMON-R040": (doc) => isGln(text(doc, `${customer}/cbc:EndpointID`)),
  "PEPPOL-COMMON-R042": (doc) =>
    everyElement(doc)
      .filter((one) => one.getAttribute("schemeID") === "0184")
      .every(({ textContent }) => /^DK\d{8}$/.test(textContent ?? "")),
  "DK-R-005, DK-R-006": (doc) =>
    !isInvoice(doc) ||
    (text(doc, "cac:PaymentMeans/cbc:PaymentMeansCode") === "42" &&
      has(`${means}/cbc:ID`, `${means}/cac:FinancialInstitutionBranch/cbc:ID`)(doc)),
  "DK-R-016": (doc) => isInvoice(doc) || ore(doc, `${money}/cbc:PayableAmount`) >= 0,
};

/** As in the schema, for what is used. */
const order = {
  Invoice:
    "cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate cbc:InvoiceTypeCode cbc:CreditNoteTypeCode cbc:Note cbc:DocumentCurrencyCode cbc:BuyerReference cac:OrderReference cac:BillingReference cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PaymentMeans cac:PaymentTerms cac:TaxTotal cac:LegalMonetaryTotal cac:InvoiceLine cac:CreditNoteLine",
  "cac:Party": "cbc:EndpointID cac:PostalAddress cac:PartyTaxScheme cac:PartyLegalEntity cac:Contact",
  "cac:PostalAddress": "cbc:StreetName cbc:CityName cbc:PostalZone cac:Country",
  "cac:PaymentMeans": "cbc:PaymentMeansCode cbc:PaymentID cac:PayeeFinancialAccount",
  "cac:TaxSubtotal": "cbc:TaxableAmount cbc:TaxAmount cac:TaxCategory",
  "cac:TaxCategory": "cbc:ID cbc:Percent cbc:TaxExemptionReason cac:TaxScheme",
  "cac:LegalMonetaryTotal":
    "cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:PayableRoundingAmount cbc:PayableAmount",
  "cac:InvoiceLine": "cbc:ID cbc:InvoicedQuantity cbc:CreditedQuantity cbc:LineExtensionAmount cac:Item cac:Price",
};
const orderOf = (name: string) => order[name.replace("CreditNote", "Invoice") as keyof typeof order]?.split(" ");

describe.each([
  ["invoice", invoice],
  ["credit note", note],
  ["invoice with the least", bare],
] as const)("the %s", (_, issued) => {
  const doc = parse(ublOf(issued));
  test.each(Object.entries(rules))("%s", (_name, holds) => expect(holds(doc)).toBe(true));
  test("stands in the order of the schema", () => {
    for (const one of everyElement(doc)) {
      const expected = orderOf(one.nodeName);
      const places = childrenOf(one).map(({ nodeName }) => expected?.indexOf(nodeName) ?? 0);
      expect(places).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b));
    }
  });
});

test("what is to be paid is the promised prices, and words keep their signs", () => {
  const doc = parse(ublOf(invoice));
  expect(text(doc, `${money}/cbc:PayableAmount`)).toBe("1850.07");
  expect(text(doc, "cbc:BuyerReference")).toBe("LO <kultur>");
  expect(text(doc, "cac:InvoiceLine/cac:Item/cbc:Name")).toBe('Kultur på recept: Lise "Lis" & Søn');
});

test("each rule can be broken", () => {
  const xml = ublOf(invoice);
  const broken = (from: string | RegExp, to: string) =>
    Object.keys(rules).filter((name) => !rules[name]!(parse(xml.replace(from, to))));
  expect(broken(/<cbc:DueDate>.*?<\/cbc:DueDate>/, "")).toEqual(["BR-CO-25"]);
  expect(broken("5798000416697", "5798000416698")).toEqual(["PEPPOL-COMMON-R040"]);
  expect(broken(">42<", ">30<")).toEqual(["DK-R-005, DK-R-006"]);
  expect(broken(/<cac:FinancialInstitutionBranch>.*?<\/cac:FinancialInstitutionBranch>/, "")).toEqual([
    "DK-R-005, DK-R-006",
  ]);
  expect(broken(/(<cbc:PayableAmount[^>]*>)\d+/, "$11")).toEqual(["BR-CO-16"]);
  expect(broken("<cbc:TaxExemptionReason>Fritaget for moms</cbc:TaxExemptionReason>", "")).toEqual([
    "BR-S-10, BR-E-10",
  ]);
  expect(broken('currencyID="DKK"', 'currencyID="EUR"')).toEqual(["PEPPOL-EN16931-R051"]);
});
