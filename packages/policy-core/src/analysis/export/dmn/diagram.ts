import { element, type Element } from "./xml.js";

/** What is drawn: a box for each, in rows from the top, and an arrow to each from what it requires. */
export interface Drawn {
  readonly name: string;
  readonly requires: readonly string[];
  readonly row: "decided" | "derived" | "given";
}

/** The name of the arrow from what is required to what requires it. */
export const requirementId = (from: string, to: string): string => `${to}-requires-${from}`;

/** In pixels, as editors draw such boxes. */
const SIZES = {
  decided: { top: 80, width: 180, height: 80 },
  derived: { top: 260, width: 180, height: 80 },
  given: { top: 440, width: 125, height: 45 },
} as const;
const MARGIN = 60;
const GAP = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesOf(all: readonly Drawn[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  const taken = { decided: 0, derived: 0, given: 0 };
  for (const { name, row } of all) {
    const { top, width, height } = SIZES[row];
    boxes.set(name, { x: MARGIN + taken[row] * (width + GAP), y: top, width, height });
    taken[row] += 1;
  }
  return boxes;
}

const waypoint = (x: number, y: number): Element => element("di:waypoint", { x, y });

/** Where everything stands, so that an editor draws it as it opens it. */
export function diagramElement(all: readonly Drawn[]): Element {
  const boxes = boxesOf(all);
  const shapes = [...boxes].map(([name, box]) =>
    element("dmndi:DMNShape", { id: `${name}-shape`, dmnElementRef: name }, element("dc:Bounds", { ...box })),
  );
  const edges = all.flatMap(({ name, requires }) =>
    requires.flatMap((required) => {
      const [from, to] = [boxes.get(required), boxes.get(name)];
      if (from === undefined || to === undefined) return [];
      const id = requirementId(required, name);
      return [
        element(
          "dmndi:DMNEdge",
          { id: `${id}-edge`, dmnElementRef: id },
          waypoint(from.x + from.width / 2, from.y),
          waypoint(to.x + to.width / 2, to.y + to.height),
        ),
      ];
    }),
  );
  return element("dmndi:DMNDI", {}, element("dmndi:DMNDiagram", { id: "diagram" }, ...shapes, ...edges));
}
