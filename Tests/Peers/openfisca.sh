#!/usr/bin/env bash
# Compares our rules with an OpenFisca model of the same aid, written apart and kept outside this repository.
#
#     Tests/Peers/openfisca.sh FOLDER_OF_THE_MODEL [SITUATIONS]
#
# The model's `pair.py --exemples N` writes N situations; ours are added, on each side of every bound, because the
# model's examples step over some of them. Fails on any difference but one, recorded in docs/comparaisons.md.
set -euo pipefail

fail() {
  printf '%s\n' "$*" >&2
  exit 2
}

usage='Usage : Tests/Peers/openfisca.sh DOSSIER [N], avec le dossier du modèle et un nombre de situations (2000 sans N).'
[ $# -eq 1 ] || [ $# -eq 2 ] || fail "$usage"
[ -f "$1/pair.py" ] || fail "Le dossier « $1 » ne contient pas pair.py. $usage"
peer=$(cd "$1" && pwd)
count=${2:-2000}
[[ $count =~ ^[1-9][0-9]{0,6}$ ]] || fail "« $count » n’est pas un nombre de situations. $usage"
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

swift build --product PeerAnswers >&2 || fail 'PeerAnswers ne se compile pas.'
ours=$(swift build --show-bin-path)/PeerAnswers

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The version that the results in docs/comparaisons.md were had with.
core=46.0.1
{ python3 -m venv "$work/venv" && "$work/venv/bin/pip" install --quiet "openfisca-core==$core"; } >&2 ||
  fail "openfisca-core $core ne s’installe pas : il faut Python 3, son module venv et un accès à PyPI."

# Without byte code: nothing is written in the model's folder.
model() { PYTHONDONTWRITEBYTECODE=1 "$work/venv/bin/python" "$peer/pair.py" "$@"; }

# The model's columns: specialite,secteur,optam,pmt,percentile,part_honoraires_ccam,annee_contrat,option_etp.
bounds() {
  awk 'BEGIN {
    specialties = split("medecine_generale autre chirurgie orl gynecologie radiologie radiotherapie stomatologie " \
      "anesthesie anatomopathologie medecine_nucleaire", specialty, " ")
    sectors = split("secteur_1,0 secteur_2,0 secteur_2,1 secteur_3,1", sector, " ")
    percentiles = split("29.9 30.0 89.9 90.0 94.9 95.0", percentile, " ")
    # Together: no specialty is judged on both.
    figures = split("774 775 776", pmt, " ")
    split("0.199 0.2 0.201", share, " ")
    options = split("mi_temps temps_plein", option, " ")
    for (s = 1; s <= specialties; s++) for (t = 1; t <= sectors; t++) for (p = 1; p <= percentiles; p++)
      for (f = 1; f <= figures; f++) for (year = 1; year <= 4; year++) for (o = 1; o <= options; o++)
        print specialty[s] "," sector[t] "," pmt[f] "," percentile[p] "," share[f] "," year "," option[o]
  }'
}

# Asks both and compares line by line. The model excludes from 20 % of CCAM acts on, we exclude above (D-2): for the
# specialties concerned, what we must answer at exactly 20 % is what it answers at 19 %.
compare() {
  local name=$1 cases=$2
  awk -F, -v OFS=, 'NR > 1 && $6 ~ /^0?\.20*$/ { $6 = "0.19" } { print }' "$cases" > "$work/at-19.csv"
  { model < "$cases" > "$work/model.csv" && model < "$work/at-19.csv" > "$work/model-at-19.csv"; } ||
    fail 'Le modèle s’est arrêté sur une erreur.'
  "$ours" < "$cases" > "$work/ours.csv" || fail 'PeerAnswers s’est arrêté sur une erreur.'
  paste -d, "$cases" "$work/model.csv" "$work/model-at-19.csv" "$work/ours.csv" | awk -F, -v name="$name" '
    function spaced(number) {
      number = sprintf("%d", number)
      while (match(number, /[0-9][0-9][0-9][0-9]( |$)/))
        number = substr(number, 1, RSTART) " " substr(number, RSTART + 1)
      gsub(/ /, "\342\200\257", number)
      return number
    }
    NR == 1 { next }
    { total++; sums["model"] += $10; sums["ours"] += $14 }
    NF != 14 { other++; print "  Réponse incomplète, ligne " NR " : " $0; next }
    { model = $9 "," $10; expected = model; ours = $13 "," $14 }
    $1 ~ /^(chirurgie|orl|gynecologie)$/ && $6 ~ /^0?\.20*$/ { expected = $11 "," $12 }
    ours == expected && expected == model { equal++; next }
    ours == expected { recorded++; next }
    {
      other++
      print "  Différence : " $1 ", " $2 ", optam " $3 ", pmt " $4 ", percentile " $5 ", part CCAM " $6 ", année " $7 \
        ", " $8 " ; modèle " model (expected == model ? "" : " (à 19 % : " expected ")") " ; AssistMed " ours
    }
    END {
      print name " : " spaced(total) " situations comparées"
      print "  égales : " spaced(equal)
      print "  désaccord consigné (20 % d’actes CCAM exactement, décision D-2) : " spaced(recorded)
      print "  autres différences : " spaced(other)
      print "  somme des montants : " spaced(sums["model"]) " € pour le modèle, " spaced(sums["ours"]) " € pour AssistMed"
      exit total == 0 || other > 0
    }'
}

model --exemples "$count" > "$work/examples.csv"
[ "$(wc -l < "$work/examples.csv")" -eq $((count + 1)) ] || fail "Le modèle n’a pas écrit $count situations."
{ head -n 1 "$work/examples.csv" && bounds; } > "$work/bounds.csv"

result=0
compare 'Situations du modèle' "$work/examples.csv" || result=1
compare 'Situations aux bornes' "$work/bounds.csv" || result=1
exit $result
