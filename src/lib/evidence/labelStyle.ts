/** Citation style for labels such as "Abbar et al., 2022": names and year, nothing else. */
export const LABEL_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info>
    <title>Name and year</title>
    <id>name-and-year</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout>
      <group delimiter=", ">
        <names variable="author">
          <name form="short" and="text" delimiter-precedes-last="never"/>
          <substitute><text variable="title"/></substitute>
        </names>
        <choose>
          <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
          <else><text term="no date" form="short"/></else>
        </choose>
      </group>
    </layout>
  </bibliography>
</style>`;
