/** Larger towns in France and near it, folded; those that are words, people or parts of others are left out. */
export const towns: ReadonlySet<string> = new Set(
  `agen ajaccio albi amiens angers angouleme annecy annemasse arras aurillac auxerre avignon bastia bayonne
beauvais belfort besancon beziers biarritz blois bordeaux bourges brest brive bruxelles caen cahors calais
cannes carcassonne chalon chambery charleville chartres chateauroux cherbourg cholet clermont-ferrand colmar
compiegne dijon dunkerque epinal evreux gap geneve grenoble gueret laon laval lausanne lille limoges lorient
luxembourg lyon macon marseille metz montauban montbeliard montpellier mulhouse nancy nantes narbonne nevers
nimes niort orleans paris pau perigueux perpignan poitiers quimper reims rennes roanne rodez rouen
saint-brieuc saint-etienne saint-malo saint-nazaire strasbourg tarbes toulon toulouse troyes valenciennes
vannes versailles vesoul`.split(/\s+/),
)
