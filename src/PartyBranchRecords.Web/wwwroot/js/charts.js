// Draws <canvas data-chart="id of a table">: the first cell of a row is its label, each column marked data-series a series.
"use strict";

const red = "#a3161c";
const ink = "#1f2328";

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

// 6.071 and 12,5 as written in the table.
const read = cell => Number((cell.dataset.value ?? cell.textContent).trim().replaceAll(".", "").replace(",", ".")) || 0;

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
        brush.fillText(words[index], bar.x, bar.y - 4);
      }
    });
  },
};

function draw(canvas) {
  const table = document.getElementById(canvas.dataset.chart);
  const heads = [...table.tHead.rows[0].cells];
  const series = heads.filter(head => "series" in head.dataset);
  const rows = [...table.tBodies[0].rows];
  const area = document.createElement("div");
  area.className = "chart-area";
  canvas.replaceWith(area);
  area.append(canvas);
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: rows.map(row => row.cells[0].textContent.trim()),
      datasets: series.map((head, index) => ({
        label: head.textContent.trim(),
        data: rows.map(row => read(row.cells[head.cellIndex])),
        backgroundColor:
          series.length > 1 && index === 0 ? stripes(canvas.getContext("2d"), "#aab2bd") : red,
      })),
    },
    options: {
      animation: false,
      layout: { padding: { top: 14 } },
      maintainAspectRatio: false,
      plugins: { legend: { display: series.length > 1, align: "start", labels: { boxWidth: 12, color: ink } } },
      scales: {
        x: { grid: { display: false }, ticks: { color: ink } },
        y: { display: false, beginAtZero: true, grace: "8%" },
      },
    },
    plugins: [numbersOnBars],
  });
  area.closest("figure")?.querySelector("details")?.removeAttribute("open");
}

document.querySelectorAll("canvas[data-chart]").forEach(draw);
