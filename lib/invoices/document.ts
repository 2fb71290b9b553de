import type { getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/dates";
import { type Issued, netOre, netPrice, type Recipient, type Sender, totals } from "@/lib/invoices/rules";
import type { Locale } from "@/lib/messages";
import { formatOre } from "@/lib/money";
import type { Block, Paper } from "@/lib/paper";
import { document, element } from "@/lib/xml";

const currency = "DKK";
const cvrScheme = { schemeID: "0184" };
const namespaces = {
  "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
  "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
};
const specification = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
const process = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
const exemption = "Fritaget for moms";
const terms = "Beløbet modregnes eller betales tilbage.";

const cbc = (name: string, text: string, attributes = {}) => element(`cbc:${name}`, text, attributes);
const cac = (name: string, children: (string | false | null)[]) => element(`cac:${name}`, children);
const amount = (name: string, ore: number) => cbc(name, (ore / 100).toFixed(2), { currencyID: currency });

/** An issued invoice or credit note as Peppol BIS Billing 3.0 in UBL 2.1, in the order of the schema. */
export function ublOf(issued: Issued): string {
  const { number, issuedOn, dueOn, credits, reason, sender, recipient, lines } = issued;
  const kind = credits ? "CreditNote" : "Invoice";
  const children = [
    cbc("CustomizationID", specification),
    cbc("ProfileID", process),
    cbc("ID", number),
    cbc("IssueDate", issuedOn),
    !credits && cbc("DueDate", dueOn),
    cbc(`${kind}TypeCode`, credits ? "381" : "380"),
    cbc("Note", reason),
    cbc("DocumentCurrencyCode", currency),
    cbc("BuyerReference", recipient.contactReference),
    cac("OrderReference", [cbc("ID", recipient.orderNumber)]),
    credits &&
      cac("BillingReference", [
        cac("InvoiceDocumentReference", [cbc("ID", credits.number), cbc("IssueDate", credits.issuedOn)]),
      ]),
    cac("AccountingSupplierParty", [seller(sender)]),
    cac("AccountingCustomerParty", [buyer(recipient)]),
    !credits && paymentMeans(number, sender),
    credits && cac("PaymentTerms", [cbc("Note", terms)]),
    ...sums(lines),
    ...lines.map((line, at) => ublLine(line, at + 1, kind)),
  ];
  const root = { xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${kind}-2`, ...namespaces };
  return document(element(kind, children, root));
}

const taxScheme = cac("TaxScheme", [cbc("ID", "VAT")]);
const country = cac("Country", [cbc("IdentificationCode", "DK")]);

const seller = ({ name, cvr, street, postcode, city, contactName, contactAddress }: Sender) =>
  cac("Party", [
    cbc("EndpointID", `DK${cvr}`, cvrScheme),
    cac("PostalAddress", [cbc("StreetName", street), cbc("CityName", city), cbc("PostalZone", postcode), country]),
    cac("PartyTaxScheme", [cbc("CompanyID", `DK${cvr}`), taxScheme]),
    cac("PartyLegalEntity", [cbc("RegistrationName", name), cbc("CompanyID", `DK${cvr}`, cvrScheme)]),
    cac("Contact", [cbc("Name", contactName), cbc("ElectronicMail", contactAddress)]),
  ]);

const buyer = ({ name, cvr, city, gln, contactReference }: Recipient) =>
  cac("Party", [
    cbc("EndpointID", gln, { schemeID: "0088" }),
    cac("PostalAddress", [cbc("CityName", city), country]),
    cac("PartyLegalEntity", [cbc("RegistrationName", name), cbc("CompanyID", `DK${cvr}`, cvrScheme)]),
    cac("Contact", [cbc("Name", contactReference)]),
  ]);

/** A transfer to a Danish bank account: registration number and account. */
const paymentMeans = (number: string, { bankRegistration, bankAccount }: Sender) =>
  cac("PaymentMeans", [
    cbc("PaymentMeansCode", "42"),
    cbc("PaymentID", number),
    cac("PayeeFinancialAccount", [
      cbc("ID", bankAccount),
      cac("FinancialInstitutionBranch", [cbc("ID", bankRegistration)]),
    ]),
  ]);

/** Standard rate, or exempt. */
const category = (vatPercent: number) => [cbc("ID", vatPercent ? "S" : "E"), cbc("Percent", String(vatPercent))];

function sums(lines: Issued["lines"]): string[] {
  const { rates, netOre: net, vatOre, roundingOre, payableOre } = totals(lines);
  const subtotals = rates.map((rate) =>
    cac("TaxSubtotal", [
      amount("TaxableAmount", rate.netOre),
      amount("TaxAmount", rate.vatOre),
      cac("TaxCategory", [
        ...category(rate.vatPercent),
        rate.vatPercent === 0 && cbc("TaxExemptionReason", exemption),
        taxScheme,
      ]),
    ]),
  );
  return [
    cac("TaxTotal", [amount("TaxAmount", vatOre), ...subtotals]),
    cac("LegalMonetaryTotal", [
      amount("LineExtensionAmount", net),
      amount("TaxExclusiveAmount", net),
      amount("TaxInclusiveAmount", net + vatOre),
      roundingOre !== 0 && amount("PayableRoundingAmount", roundingOre),
      amount("PayableAmount", payableOre),
    ]),
  ];
}

const ublLine = (line: Issued["lines"][number], position: number, kind: "Invoice" | "CreditNote") =>
  cac(`${kind}Line`, [
    cbc("ID", String(position)),
    cbc(kind === "Invoice" ? "InvoicedQuantity" : "CreditedQuantity", String(line.quantity), { unitCode: "EA" }),
    amount("LineExtensionAmount", netOre(line)),
    cac("Item", [
      cbc("Name", line.description),
      cac("ClassifiedTaxCategory", [...category(line.vatPercent), taxScheme]),
    ]),
    cac("Price", [cbc("PriceAmount", (netPrice(line) / 100).toFixed(4), { currencyID: currency })]),
  ]);

type Words = Awaited<ReturnType<typeof getTranslations<"invoices">>>;

/** The same for people: what it is for, what it comes to, and where it is paid. */
export function invoicePaper(t: Words, issued: Issued, locale: Locale): Paper {
  const { number, issuedOn, dueOn, credits, reason, sender, recipient } = issued;
  const { payableOre } = totals(issued.lines);
  const { name, cvr, street, postcode, city, contactName, contactAddress } = sender;
  const facts = [
    t("paper.gln", { gln: recipient.gln }),
    recipient.orderNumber && t("paper.order", { number: recipient.orderNumber }),
    recipient.contactReference && t("paper.reference", { reference: recipient.contactReference }),
  ].filter(Boolean) as string[];
  const [amount, day] = [formatOre(payableOre, locale), formatDay(dueOn, locale)];
  return {
    locale,
    sender: `${name}, CVR ${cvr}, ${street}, ${postcode} ${city}`,
    title: t(credits ? "paper.note" : "paper.invoice", { number }),
    lead: t(credits ? "paper.noteLead" : "paper.invoiceLead", {
      ...{ name: recipient.name, amount, day, issued: formatDay(issuedOn, locale) },
      ...{ invoice: credits?.number ?? "", reason },
    }),
    blocks: [
      { kind: "list", items: facts },
      ...invoiceBlocks(t, issued, locale),
      ...(credits ? [] : [{ kind: "text" as const, text: t("paper.pay", { ...sender, number }) }]),
      { kind: "text", text: t("paper.contact", { name: contactName, address: contactAddress }) },
    ],
  };
}

/** The lines and the sums of an invoice, drafts too. */
export function invoiceBlocks(t: Words, { lines }: Pick<Issued, "lines">, locale: Locale): Block[] {
  const kroner = (ore: number) => formatOre(ore, locale);
  const { rates, netOre: net, roundingOre, payableOre } = totals(lines);
  const vat = rates.map(({ vatPercent, vatOre }) => [
    vatPercent ? t("paper.vat", { percent: vatPercent }) : t("paper.noVat"),
    kroner(vatOre),
  ]);
  return [
    {
      kind: "table",
      head: [t("paper.what"), t("paper.quantity"), t("paper.net")],
      rows: lines.map((line) => [line.description, String(line.quantity), kroner(netOre(line))]),
    },
    {
      kind: "table",
      head: [t("paper.sum"), t("amount")],
      rows: [
        [t("paper.netSum"), kroner(net)],
        ...vat,
        ...(roundingOre ? [[t("paper.rounding"), kroner(roundingOre)]] : []),
        [t("paper.payable"), kroner(payableOre)],
      ],
    },
  ];
}
