import { conferences, signUps } from "./cast-conferences";
import { key, towns } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const invoices = { home: key(38, 1), guest: key(38, 2), draft: key(38, 3) };

/** Issued invoices for the head's and the guest's seat at the public conference, and a draft for the colleague's. */
export async function plantInvoices(tx: Tx) {
  await tx`insert into invoice_senders (name, cvr, street, postcode, city, contact_name, contact_address, bank_registration, bank_account)
    values ('Sender', '12345674', 'Street 1', '1000', 'Town', 'Contact', 'contact@stage.example', '1234', '1234567890')
    on conflict (lone) do update set name = excluded.name`;
  await tx`insert into billing_addresses (municipality_code, gln, order_number) values
    (${towns.home}, '5798000416697', '1'), (${towns.guest}, '5790000436064', '2')`;
  await tx`update sign_ups set price_ore = 45000 where id in ${tx(Object.values(signUps))}`;
  const rows = [
    ["home", towns.home, signUps.head, 9001],
    ["guest", towns.guest, signUps.guest, 9002],
    ["draft", towns.home, signUps.colleague, null],
  ] as const;
  for (const [name, code, seat, number] of rows) {
    const issue = number && {
      number,
      year: 1999,
      issued_at: new Date(),
      due_on: "1999-01-31",
      sender: {},
      recipient: {},
    };
    await tx`insert into invoices ${tx({ id: invoices[name], municipality_code: code, conference_id: conferences.open, ...issue })}`;
    await tx`insert into invoice_lines (id, invoice_id, sign_up_id, position, description, price_ore, vat_percent)
      values (${invoices[name]}, ${invoices[name]}, ${seat}, 1, ${name}, 45000, 25)`;
  }
}
