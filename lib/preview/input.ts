import { z } from "zod";
import { municipalityCode, uuid } from "@/lib/input";

/** An invitation, a municipality as its guest, or a seat for it: "kmp-240". */
export const previewInput = z.union([uuid, municipalityCode, z.string().regex(/^(kmp|kmk)-\d{3}$/)]);
