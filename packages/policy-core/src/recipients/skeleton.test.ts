import { expect, test } from "vitest";
import { skeletonOf } from "./skeleton.js";

test.each([
  ["consilium.europa.eu", "c0n5i1ium.eur0pa.eu"],
  ["consilium.europa.eu", "consiliurn.europa.eu"],
  ["consilium.europa.eu", "сonsilium.еurора.eu"],
  ["consilium.europa.eu", "cónsilíum.europa.eu"],
  ["CONSILIUM.EUROPA.EU", "СОNЅІLІUМ.ЕURОРА.ЕU"],
  ["www.example", "vvvvvv.examp1e"],
  ["data.example", "clata.example"],
  ["ec.europa.eu-a", "ec.europa.eu⁄a"],
  ["ec.europa.eu-a", "ec.europa.euーa"],
  ["ec.europa.eu.a", "ec.europa.euꓸa"],
  ["münchen.example", "mu\u0308nchen.example"],
])("%s and %s look the same", (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

test.each([
  ["ec.europa.eu", "ep.europa.eu"],
  ["ec.europa.eu", "ec-europa.eu"],
  ["漢.example", "字.example"],
])("%s and %s do not", (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
});
