import { z } from "zod";
import { line, optionalLine, uuid } from "@/lib/input";

export const meInput = z.object({
  name: line("name", 100),
  title: optionalLine(),
  locale: z.enum(["da", "en"], "wrong"),
});

export const sessionInput = z.object({ id: uuid });
