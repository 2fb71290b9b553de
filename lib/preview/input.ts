import { z } from "zod";
import { municipalityCode, uuid } from "@/lib/input";

export const previewInput = z.union([uuid, municipalityCode]);
