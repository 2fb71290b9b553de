import { z } from "zod";
import { line, uuid } from "@/lib/input";

export const eraseInput = z.object({ id: uuid, name: line("name") });
