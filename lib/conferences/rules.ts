type Told = {
  id: string;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  host: string | null;
  guestPriceOre: number;
  cancelledAt: Date | null;
};

/** A conference as search engines are told of it. */
export const happeningOf = ({
  id,
  title,
  summary,
  startsAt,
  endsAt,
  place,
  host,
  guestPriceOre,
  cancelledAt,
}: Told) => ({
  ...{ title, text: summary, startsAt, endsAt, place, town: host ?? "" },
  path: `/conferences/${id}` as const,
  free: guestPriceOre === 0,
  cancelled: cancelledAt !== null,
});
