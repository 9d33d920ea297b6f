import type { UnitKind } from "./unit-kind.ts";

/** Units in Latin letters, as the rows of units.ts; `_` stands for a space. Metric and data units stand in any language. */
export const LATIN_UNITS: readonly (readonly [kind: UnitKind, words: string])[] = [
  [
    "money",
    "USD RMB CNY HKD NTD EUR GBP JPY dollars dollar euros euro pounds yuan yen won rupees cents francs pesos",
  ],
  ["share", "percent per_cent pct"],
  ["points", "percentage_points percentage_point basis_points basis_point"],
  ["multiple", "times"],
  [
    "area",
    "square_kilometers square_kilometres square_miles square_meters square_metres square_feet square-foot square-mile hectares acres acre sq_km sq_ft",
  ],
  [
    "size",
    "GB MB TB mAh Wh W fps rpm nits dpi PB EB KB Gbps Mbps Kbps km/h kph mph km m cm mm nm kg mg μg g kWh MWh GWh TWh kW MW GW kV MHz GHz Hz dB ml mL L TEU " +
      "kilometers kilometres miles meters metres feet inches centimeters centimetres tons tonnes kilograms ounces liters " +
      "litres gallons megawatts gigawatts degrees ppm TOPS IPS ms horsepower hp bhp Nm pound-feet cc CC inch foot mile kilometer kilometre meter metre ton tonne pound gallon liter litre megawatt gigawatt kilowatt",
  ],
  ["time", "years year months month weeks week days day hours hour minutes minute seconds second"],
];
