import { z } from "zod";
import { uuid } from "@/lib/input";

export const tryLinksInput = z.object({ id: uuid });
