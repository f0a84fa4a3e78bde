// Draws <canvas data-chart="id of a table">: the first cell of a row is its label, each column marked data-series a series.
// data-only takes the columns whose data-series says the same; data-line="True" draws lines, for what stands at a day.
"use strict";

const red = "#a3161c";
const ink = "#1f2328";
const grey = "#5b6470";
const gold = "#b98900";

// The first series is striped, so that paper without colour tells the two apart.
function stripes(context, colour) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const brush = tile.getContext("2d");
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 6, 6);
  brush.strokeStyle = "#fff";
  brush.lineWidth = 1.5;
  brush.stroke(new Path2D("M-1 7 7 -1M-1 1 1 -1M5 7 7 5"));
  return context.createPattern(tile, "repeat");
}

// 6.071, 12,5 and 124,3% as written in the table; where there is no number, none is drawn.
function read(cell) {
  const number = Number(cell.textContent.trim().replaceAll(".", "").replace(",", ".").replace("%", ""));
  return Number.isNaN(number) ? null : number;
}

// Told apart without colour: striped or plain, dashed or through.
const bars = (context, index, count) => ({
  backgroundColor: count === 1 ? red : [stripes(context, "#aab2bd"), red, ink, stripes(context, gold)][index % 4],
});
const lines = index => ({
  borderColor: [red, ink, grey, gold][index % 4],
  backgroundColor: [red, ink, grey, gold][index % 4],
  borderDash: [[], [7, 4], [2, 3], [10, 3, 2, 3]][index % 4],
  pointStyle: ["circle", "rect", "triangle", "rectRot"][index % 4],
  borderWidth: 2,
});

const numbersOnBars = {
  id: "numbersOnBars",
  afterDatasetsDraw(chart) {
    const brush = chart.ctx;
    brush.font = `${Math.round(chart.width < 420 ? 9 : 11)}px system-ui, sans-serif`;
    brush.textAlign = "center";
    brush.fillStyle = ink;
    const set = chart.data.datasets.length - 1;
    const bars = chart.getDatasetMeta(set).data;
    const words = chart.data.datasets[set].data.map(value => (value ? value.toLocaleString("vi-VN") : ""));
    // Where they would run into one another every second or third has its number, the last always.
    const widest = Math.max(...words.map(word => brush.measureText(word).width)) + 2;
    const every = bars.length > 1 ? Math.max(1, Math.ceil(widest / (bars[1].x - bars[0].x))) : 1;
    bars.forEach((bar, index) => {
      if ((bars.length - 1 - index) % every === 0) {
        brush.fillText(words[index], bar.x, bar.y - (chart.config.type === "line" ? 8 : 4));
      }
    });
  },
};

function draw(canvas) {
  const table = document.getElementById(canvas.dataset.chart);
  const heads = [...table.tHead.rows[0].cells];
  const only = canvas.dataset.only;
  const series = heads.filter(head => "series" in head.dataset && (!only || head.dataset.series === only));
  const isLine = canvas.dataset.line === "True";
  const rows = [...table.tBodies[0].rows];
  const area = document.createElement("div");
  area.className = "chart-area";
  canvas.replaceWith(area);
  area.append(canvas);
  new Chart(canvas, {
    type: isLine ? "line" : "bar",
    data: {
      labels: rows.map(row => row.cells[0].textContent.trim()),
      datasets: series.map((head, index) => ({
        label: head.textContent.trim(),
        data: rows.map(row => read(row.cells[head.cellIndex])),
        ...(isLine ? lines(index) : bars(canvas.getContext("2d"), index, series.length)),
      })),
    },
    options: {
      animation: false,
      locale: "vi-VN",
      layout: { padding: { top: 14, right: isLine ? 18 : 0 } },
      maintainAspectRatio: false,
      plugins: { legend: { display: series.length > 1, align: "start", labels: { boxWidth: isLine ? 28 : 12, color: ink } } },
      scales: {
        x: { grid: { display: false }, ticks: { color: ink } },
        // Bars are read by their length from 0, a line by its slope beside the numbers.
        y: { display: isLine, beginAtZero: !isLine, grace: "8%", ticks: { color: ink, precision: 0, maxTicksLimit: 6 } },
      },
    },
    plugins: [numbersOnBars],
  });
  area.closest("figure")?.querySelector("details")?.removeAttribute("open");
}

document.querySelectorAll("canvas[data-chart]").forEach(draw);
