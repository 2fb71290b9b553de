import { throwaway } from "./database.mjs";

/** One database for all unit tests, named to them by the environment. */
export default async function setup() {
  const { env, stop } = await throwaway();
  Object.assign(process.env, env);
  return stop;
}
