import { z } from "zod";
import { day, kroner, line, optional, uuid } from "@/lib/input";

/** An agreement as it is typed; a new one has no `id`. `seen` names the change whose consequences were read. */
export const agreementInput = z
  .object({
    id: uuid.optional(),
    name: line("agreementCalled", 40),
    startsOn: day,
    endsOn: day,
    /** At most 1,000 kr. an inhabitant. */
    rateOre: kroner(100_000),
    hourOre: kroner(1_000_000),
    populationDate: optional(day),
    source: line("agreementSource", 500),
    seen: z.string().max(200).optional(),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, { error: "endsBefore", path: ["endsOn"] });

export const agreementRemovalInput = z.object({ id: uuid });
