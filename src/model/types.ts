/** Placeholder until the model's own types stand here. */
export interface StateModel {
  readonly id: string;
}
