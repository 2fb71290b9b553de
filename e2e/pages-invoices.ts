import type { Face, Sight } from "./faces";

const staff: Face[] = ["secretariat", "english"];

/** What things cost, and the invoices for them. */
export const invoiceSights: Sight[] = [
  { route: "/secretariat/invoices", faces: staff },
  { route: "/secretariat/invoices", path: "/secretariat/invoices?state=paid&done=collected", faces: ["secretariat"] },
  { route: "/secretariat/invoices/sender", faces: staff },
  { route: "/secretariat/invoices/addresses/[code]", path: "/secretariat/invoices/addresses/240", faces: staff },
  { route: "/invoices", faces: ["english", "kmk", "guest", "preview"] },
  { route: "/invoices/[id]", path: "/invoices/{invoice}", faces: [...staff, "guest"] },
  { route: "/invoices/[id]", path: "/invoices/{paidInvoice}", faces: ["secretariat"] },
  { route: "/invoices/[id]", path: "/invoices/{draftInvoice}", faces: staff },
  { route: "/secretariat/policies/[key]", path: "/secretariat/policies/payment", faces: staff },
  { route: "/secretariat/prices", faces: staff },
  {
    route: "/secretariat/prices",
    path: "/secretariat/prices?guests=first_free&from=2001-01-01&until=2001-12-31",
    faces: ["secretariat"],
  },
];
