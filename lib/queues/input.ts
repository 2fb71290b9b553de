import { z } from "zod";
import { uuid } from "@/lib/input";

export const jobInput = z.object({ id: uuid });
