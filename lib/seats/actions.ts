"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { closedSeats, seatClosings, seats } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { texts } from "@/lib/sql";
import { closingInput, seatInput, seatRemovalInput, undoInput } from "./input";
import { reaching } from "./queries";

/** Gives a person a seat, or changes one; one in the secretariat asks first who is there. */
export const saveSeat = formAction(
  seatInput,
  async (tx, { id, person, tell, ...seat }) => {
    if (seat.forum === "secretariat") await tx.execute(sql`select app.demand_fresh()`);
    const own = id ? and(eq(seats.id, id), eq(seats.personId, person)) : undefined;
    const kept = the(
      own
        ? await tx.update(seats).set(seat).where(own).returning({ id: seats.id })
        : await tx
            .insert(seats)
            .values({ personId: person, ...seat })
            .returning({ id: seats.id }),
    );
    if (tell) await tx.execute(sql`select app.tell_seat(${kept.id})`);
  },
  reload,
);

/** Takes back a seat that was given by mistake. One that has been used is ended instead, so that it can be seen who sat when. */
export const removeSeat = formAction(
  seatRemovalInput,
  async (tx, { id, person }) =>
    the(
      await tx
        .delete(seats)
        .where(and(eq(seats.id, id), eq(seats.personId, person)))
        .returning({ id: seats.id }),
    ),
  reload,
);

/** Ends many seats on one day. What they were before is kept, so that all of it can be taken back. */
export const closeSeats = formAction(
  closingInput,
  async (tx, { until, seats: chosen }) => {
    const closing = { untilOn: until, closedBy: sql`app.viewer_id()` };
    const { id } = the(await tx.insert(seatClosings).values(closing).returning({ id: seatClosings.id }));
    const ended = await tx.execute(sql`insert into closed_seats (closing_id, seat_id, was_until_on)
      select ${id}, s.id, s.until_on from seats s where s.id::text = any(${texts(chosen)}) and s.forum <> 'secretariat'
        and ${reaching(until)} returning seat_id`);
    if (ended.length === 0) throw new Refused("noSeats");
    await tx.execute(
      sql`update seats set until_on = ${until} where id in (select seat_id from closed_seats where closing_id = ${id})`,
    );
  },
  reload,
);

/** Takes back a closing: each seat that nobody has changed since gets the end that it had. */
export const undoClosing = formAction(
  undoInput,
  async (tx, { id }) => {
    const open = and(eq(seatClosings.id, id), isNull(seatClosings.undoneAt));
    const { untilOn } = the(
      await tx
        .update(seatClosings)
        .set({ undoneAt: sql`now()` })
        .where(open)
        .returning({ untilOn: seatClosings.untilOn }),
      "changed",
    );
    await tx
      .update(seats)
      .set({ untilOn: sql`${closedSeats.wasUntilOn}` })
      .from(closedSeats)
      .where(and(eq(closedSeats.closingId, id), eq(closedSeats.seatId, seats.id), eq(seats.untilOn, untilOn)));
  },
  reload,
);
