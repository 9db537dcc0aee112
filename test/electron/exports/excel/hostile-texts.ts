/** Words that somebody types one day, and that a careless exporter turns into something else. */
export const hostileTexts = [
  '=1+1',
  '+33 6 12 34 56 78',
  '-10 % de remise',
  '@SUM(A1:A9)',
  "L'Oréal : « étude » / suite * ? [brouillon] \\ fin",
  '<b>gras</b> & "guillemets" &amp; <![CDATA[x]]>',
  '**gras** _italique_ [lien](https://exemple.fr) {{champ}}',
  '👩‍🔧 Équipe terrain 🚀',
  'deux\nlignes',
  '  espaces autour  ',
  '00123',
  '1e5',
  'x'.repeat(300),
]
