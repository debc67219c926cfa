// An Ink app with nothing in it: what a first screen costs at the least.
import { render, Text, useInput } from "ink";
import { createElement } from "react";

function Empty() {
  useInput(() => undefined);
  return createElement(Text, null, "empty");
}

render(createElement(Empty), { alternateScreen: true, interactive: true });
