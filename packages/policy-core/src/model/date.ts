import * as z from "zod";
import { DATE } from "./request-bounds.js";

export const dateSchema = z.stringFormat("date", DATE).describe("A calendar date, YYYY-MM-DD");
