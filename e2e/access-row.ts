/** A route, and who gets what there. */
export type Row = {
  /** As the build names it. */
  route: string;
  /** What is asked for, when the route has parameters or a state of its own; {name} is a planted row. */
  path?: string;
  /** One status each for stranger, secretariat, KMP, KMK, project leader, guest, other guest, expired, revoked, deactivated. */
  expected: string;
};
