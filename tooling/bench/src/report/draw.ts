import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Plot } from "./plots.ts";

const specOf = ({ plot, points }: Plot): TopLevelSpec => ({
  data: { values: points.map((point) => ({ ...point })) },
  width: 560,
  height: 280,
  background: "white",
  // the page says what a picture shows
  config: { aria: false },
  mark: { type: "line", point: true },
  encoding: {
    x: { field: "x", type: "quantitative", scale: { type: "log" }, title: plot, axis: { tickCount: 5, format: "," } },
    y: {
      field: "y",
      type: "quantitative",
      scale: { type: "log" },
      title: "microseconds",
      axis: { tickCount: 6, format: ",~r" },
    },
    color: { field: "curve", type: "nominal", title: null },
  },
});

/**
 * A plot as SVG: cost by count, both on logarithmic scales, so that what is linear is a straight line. The same rows give
 * the same bytes.
 */
export const draw = async (plot: Plot): Promise<string> =>
  `${await new View(parse(compile(specOf(plot)).spec), { renderer: "none" }).toSVG()}\n`;
