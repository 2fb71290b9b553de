import { defineConfig } from "vitest/config";
import every from "../vitest.config";

/** npm run test:policies: apart from the other tests, for it locks the tables it loosens. */
export default defineConfig({ ...every, test: { ...every.test, include: ["db/policies.mutation.ts"], maxWorkers: 1 } });
