#!/usr/bin/env bash
# Makes from the committed sources a tree that builds on Operaton, the community's continuation of Camunda 7.
# Diagrams, tables and forms stay as they are: Operaton reads Camunda's namespace. Nothing here depends on the result.
# usage: tools/port-to-operaton.sh EMPTY-FOLDER     then: cd EMPTY-FOLDER && mvn verify
# What does not pass, and what it would take: docs/adr/0027-the-way-out-is-operaton.md
set -euo pipefail

OPERATON=1.0.3
target=${1:?name an empty folder}
mkdir -p "$target"
[ -z "$(ls -A "$target")" ] || { echo "$target is not empty" >&2; exit 1; }
git -C "$(dirname "$0")/.." archive HEAD | tar -x -C "$target"
cd "$target"

# Coordinates: each group of Camunda has its twin.
sed -i -E \
  -e "s#<camunda.version>[^<]+#<camunda.version>$OPERATON#" \
  -e 's#org\.camunda\.(bpm|spin)#org.operaton.\1#g' \
  -e 's#(<artifactId>)camunda-#\1operaton-#g' pom.xml

# Sources: packages, class names and settings. What others own keeps its name: the FEEL library, the two namespaces.
find src -type d -name node_modules -prune -o -type f \
  \( -name '*.java' -o -name '*.yaml' -o -name '*.yml' -o -name '*.properties' -o -name '*.html' -o -name '*.js' -o -name '*.mjs' \
     -o -name '*.css' -o -name '*.csv' -o -name '*.json' -o -name '*.sql' -o -name '*.factories' -o -name '*.imports' \) -print0 |
  xargs -0 sed -i -E \
    -e 's#org\.camunda\.bpm\.impl\.juel\.jakarta\.el#jakarta.el#g' \
    -e 's#org\.camunda\.feel#org.@feel@#g' \
    -e 's#camunda\.org/schema#@schema@#g' \
    -e 's#camunda#operaton#g; s#Camunda#Operaton#g; s#CAMUNDA#OPERATON#g' \
    -e 's#org\.@feel@#org.camunda.feel#g' \
    -e 's#@schema@#camunda.org/schema#g'
find src -depth -type d -name '*camunda*' -not -path '*/node_modules/*' | while read -r folder; do
  mv "$folder" "$(dirname "$folder")/$(basename "$folder" | sed 's/camunda/operaton/')"
done
find src -type f -name '*[Cc]amunda*' -not -path '*/node_modules/*' | while read -r file; do
  mv "$file" "$(dirname "$file")/$(basename "$file" | sed 's/camunda/operaton/; s/Camunda/Operaton/')"
done
echo "ported to Operaton $OPERATON in $target"
