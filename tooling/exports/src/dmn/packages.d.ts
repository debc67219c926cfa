// Neither package says its types.

declare module "dmn-moddle" {
  export class DmnModdle {
    fromXML(xml: string, typeName: string): Promise<{ rootElement: object; warnings: readonly unknown[] }>;
    toXML(element: object, options: { format: boolean }): Promise<{ xml: string }>;
  }
}

declare module "@hbtgmbh/dmn-eval-js" {
  /** Decisions of a model, parsed; for the engine alone. */
  export type Decisions = object;
  interface Engine {
    decisionTable: {
      parseDmnXml(xml: string): Promise<Decisions>;
      /** Adds what required decisions decide to the context, and their names to those that were evaluated. */
      evaluateDecision(id: string, decisions: Decisions, context: object, evaluated?: unknown[]): unknown;
    };
  }
  const engine: Engine;
  export default engine;
}
