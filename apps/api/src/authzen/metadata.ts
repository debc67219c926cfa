import type { Metadata } from "./shapes.js";

/**
 * What of AuthZEN there is here, for those who reach it by that URL.
 *
 * @example
 * metadataOf("https://example.eu").access_evaluation_endpoint // => "https://example.eu/access/v1/evaluation"
 */
export const metadataOf = (publicUrl: string): Metadata => ({
  policy_decision_point: publicUrl,
  access_evaluation_endpoint: `${publicUrl}/access/v1/evaluation`,
  access_evaluations_endpoint: `${publicUrl}/access/v1/evaluations`,
  search_resource_endpoint: `${publicUrl}/access/v1/search/resource`,
  search_action_endpoint: `${publicUrl}/access/v1/search/action`,
});
